package studio.slateroom.ui.fx;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.StackPane;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.CompoundValidationDecoration;
import org.controlsfx.validation.decoration.GraphicValidationDecoration;
import org.controlsfx.validation.decoration.StyleClassValidationDecoration;
import org.controlsfx.validation.decoration.ValidationDecoration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Marks a control whose value is wrong: a red edge, and a sign that tells the reason. */
public final class ProblemMark {

    private final ValidationDecoration decoration =
            new CompoundValidationDecoration(new StyleClassValidationDecoration("wrong", "doubtful"), new Sign());

    /** Marks the control with a reason, or takes the mark away. */
    public void set(Control control, Optional<String> reason) {
        decoration.removeDecorations(control);
        reason.ifPresent(text -> decoration.applyValidationDecoration(ValidationMessage.error(control, text)));
    }

    /** Our icon in place of the library's picture. */
    private static final class Sign extends GraphicValidationDecoration {
        @Override
        protected Node getGraphicBySeverity(Severity severity) {
            FontIcon icon = new FontIcon("mdi2a-alert-circle");
            icon.getStyleClass().add("problem-sign");
            // The library sets a style on what it is given, which would cost the icon its font.
            return new StackPane(icon);
        }
    }
}
