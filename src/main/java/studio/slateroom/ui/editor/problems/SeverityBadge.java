package studio.slateroom.ui.editor.problems;

import javafx.scene.control.Label;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.fx.SeverityIcon;

/** How many problems there are of one severity; gone where there are none. */
final class SeverityBadge extends Label {

    private final Severity severity;

    SeverityBadge(Severity severity) {
        this.severity = severity;
        setGraphic(new SeverityIcon(severity));
        getStyleClass().addAll("severity-badge", SeverityIcon.styleClass(severity));
    }

    void show(FoundProblems found) {
        long count = found.count(severity);
        setText(String.valueOf(count));
        Presence.set(this, count > 0);
    }
}
