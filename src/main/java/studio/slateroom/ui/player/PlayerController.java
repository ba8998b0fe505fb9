package studio.slateroom.ui.player;

public class PlayerController {
    public void toggleFullScreen() {}
}
