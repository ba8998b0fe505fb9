package studio.slateroom.ui.editor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fxmisc.richtext.CaretNode;
import org.fxmisc.richtext.CodeArea;

/**
 * Lets the caret stand still when nobody has written for a while, as GTK's does after the same ten seconds: as long as
 * anything blinks, JavaFX looks at the whole window sixty times a second.
 */
final class CaretRest {

    private static final Duration CALM = Duration.seconds(10);

    private CaretRest() {}

    static void install(CodeArea area) {
        CaretNode caret = area.getCaretSelectionBind().getUnderlyingCaret();
        Duration lively = caret.getBlinkRate();
        PauseTransition calm = new PauseTransition(CALM);
        calm.setOnFinished(_ -> caret.setBlinkRate(Duration.ZERO));
        Runnable wake = () -> {
            caret.setBlinkRate(lively);
            // Without the focus there is no caret, and nothing that blinks.
            if (area.isFocused()) {
                calm.playFromStart();
            } else {
                calm.stop();
            }
        };
        area.caretPositionProperty().addListener(_ -> wake.run());
        area.focusedProperty().subscribe(wake);
    }
}
