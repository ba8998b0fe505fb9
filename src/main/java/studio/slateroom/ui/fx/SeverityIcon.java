package studio.slateroom.ui.fx;

import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.script.lint.Severity;

/** The sign of a severity: each has a shape of its own besides its colour. */
public final class SeverityIcon extends FontIcon {

    /** The sign of a severity. */
    public SeverityIcon(Severity severity) {
        getStyleClass().add("severity-icon");
        show(severity);
    }

    /** Turns this into the sign of another severity. */
    public void show(Severity severity) {
        setIconLiteral(
                switch (severity) {
                    case ERROR -> "mdi2c-close-octagon";
                    case WARNING -> "mdi2a-alert";
                    case INFO -> "mdi2i-information-outline";
                });
        getStyleClass().removeIf(name -> name.startsWith("severity-") && !name.equals("severity-icon"));
        getStyleClass().add(styleClass(severity));
    }

    /** The style class that colours what is this bad. */
    public static String styleClass(Severity severity) {
        return switch (severity) {
            case ERROR -> "severity-error";
            case WARNING -> "severity-warning";
            case INFO -> "severity-info";
        };
    }
}
