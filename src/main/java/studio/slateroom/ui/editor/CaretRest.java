package studio.slateroom.ui.editor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CodeArea;

/**
 * Lets the caret stand still when nobody has written for a while, as GTK's does after the same ten seconds: as long as
 * anything blinks, JavaFX looks at the whole window sixty times a second.
 */
final class CaretRest {

    private static final Duration CALM = Duration.seconds(10);

    private CaretRest() {}

    static void install(CodeArea area) {
        PauseTransition calm = new PauseTransition(CALM);
        calm.setOnFinished(_ -> area.setShowCaret(CaretVisibility.ON));
        Runnable wake = () -> {
            // Without the focus there is no caret, and nothing that blinks.
            area.setShowCaret(CaretVisibility.AUTO);
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
