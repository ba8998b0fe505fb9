package studio.slateroom.ui.player;

import java.time.Duration;
import javafx.scene.input.KeyEvent;

/** The keys of a picture that has the focus, as editing programs have them. */
final class PlayerKeys {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final PlayerViewModel model;

    PlayerKeys(PlayerViewModel model) {
        this.model = model;
    }

    /** Does what a key stands for; keys with Ctrl, Alt or Cmd are somebody else's. */
    void press(KeyEvent event) {
        if (!event.isControlDown() && !event.isMetaDown() && !event.isAltDown() && act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> model.togglePlay();
            case K -> model.pause();
            case L -> model.playFaster();
            case J -> model.skip(SECOND.negated());
            case LEFT -> back(event.isShiftDown());
            case RIGHT -> forth(event.isShiftDown());
            case HOME -> model.toStart();
            case END -> model.toEnd();
            case M -> model.mutedProperty().set(!model.mutedProperty().get());
            case F -> model.toggleFullScreen();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void back(boolean far) {
        if (far) {
            model.skip(SECOND.negated());
        } else {
            model.stepBackward();
        }
    }

    private void forth(boolean far) {
        if (far) {
            model.skip(SECOND);
        } else {
            model.stepForward();
        }
    }
}
