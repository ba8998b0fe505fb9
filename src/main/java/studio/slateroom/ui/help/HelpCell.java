package studio.slateroom.ui.help;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.slateroom.help.Wanted;
import studio.slateroom.ui.fx.SeverityIcon;
import studio.slateroom.ui.fx.WrappingCell;

/** An entry of the help pane, wrapped to the pane's width. */
final class HelpCell extends WrappingCell<HelpEntry> {

    private final Supplier<Wanted> wanted;

    /**
     * An empty cell.
     *
     * @param wanted what the user looks for
     * @param read opens an entry that is clicked on
     */
    HelpCell(Supplier<Wanted> wanted, Consumer<HelpEntry> read) {
        this.wanted = wanted;
        getStyleClass().add("help-cell");
        setOnMouseClicked(_ -> {
            HelpEntry entry = getItem();
            if (entry != null) {
                read.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable HelpEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null ? null : node(entry));
        setAccessibleText(entry == null ? null : entry.spoken());
    }

    private Node node(HelpEntry entry) {
        return switch (entry) {
            case HelpEntry.Heading(String text) -> text(text, "help-heading");
            case HelpEntry.Passage passage ->
                new VBox(text(passage.title(), "help-title"), text(excerpt(passage), "help-text"));
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

    private String excerpt(HelpEntry.Passage passage) {
        return wanted.get().excerpt(passage.text());
    }

    private Node rule(HelpEntry.Rule rule) {
        Label id = new Label(rule.id(), new SeverityIcon(rule.severity()));
        id.getStyleClass().add("help-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(text(rule.title(), "help-title"), text(rule.why(), "help-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(id, words);
        row.getStyleClass().add("help-rule");
        return row;
    }

    private Node text(String words, String styleClass) {
        return FoundText.flow(words, wanted.get(), styleClass);
    }
}
