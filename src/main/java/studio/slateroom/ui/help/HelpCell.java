package studio.slateroom.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.fx.SeverityIcon;
import studio.slateroom.ui.fx.WrappingCell;

/** An entry of the help pane, wrapped to the pane's width. */
final class HelpCell extends WrappingCell<HelpEntry> {

    HelpCell() {
        getStyleClass().add("help-cell");
    }

    @Override
    protected void updateItem(@Nullable HelpEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null ? null : node(entry));
        setAccessibleText(entry == null ? null : entry.spoken());
    }

    private static Node node(HelpEntry entry) {
        return switch (entry) {
            case HelpEntry.Heading heading -> text(heading.text(), "help-heading");
            case HelpEntry.Rule rule -> rule(rule);
            case HelpEntry.Term term ->
                term.others().isEmpty()
                        ? new VBox(text(term.name(), "help-title"), text(term.meaning(), "help-text"))
                        : new VBox(
                                text(term.name(), "help-title"),
                                text(term.meaning(), "help-text"),
                                text(term.others(), "help-others"));
        };
    }

    private static Node rule(HelpEntry.Rule rule) {
        Label id = new Label(rule.id(), new SeverityIcon(rule.severity()));
        id.getStyleClass().add("help-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(text(rule.title(), "help-title"), text(rule.why(), "help-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(id, words);
        row.getStyleClass().add("help-rule");
        return row;
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
