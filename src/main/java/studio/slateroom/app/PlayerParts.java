package studio.slateroom.app;

import studio.slateroom.platform.Texts;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.player.PlayerController;
import studio.slateroom.ui.player.PlayerViewModel;

final class PlayerParts implements AutoCloseable {
    private final PlayerViewModel model = new PlayerViewModel();

    PlayerParts(StudioServices services, Texts texts, ShotFocus focus, studio.slateroom.ui.shell.Desktop desktop) {}

    PlayerViewModel model() {
        return model;
    }

    PlayerController controller() {
        return new PlayerController();
    }

    void begin() {}

    @Override
    public void close() {}
}
