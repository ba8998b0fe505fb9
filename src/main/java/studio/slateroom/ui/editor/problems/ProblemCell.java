package studio.slateroom.ui.editor.problems;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.fx.SeverityIcon;
import studio.slateroom.ui.fx.WrappingCell;

/** One problem in the list: how bad, what, where, and its fixes as buttons. */
final class ProblemCell extends WrappingCell<ProblemRow> {

    private final ProblemsViewModel model;
    private final IntFunction<ProblemRow> fresh;
    private final SeverityIcon icon = new SeverityIcon(Severity.ERROR);
    private final Label message = new Label();
    private final Label place = new Label();
    private final Button rule = new Button();
    private final FlowPane fixes = new FlowPane();
    private final HBox row;

    /**
     * A cell of the list of problems.
     *
     * @param fresh the row of an index as it was found last; the one that is drawn may have moved in the text since
     */
    ProblemCell(ProblemsViewModel model, IntFunction<ProblemRow> fresh) {
        this.model = model;
        this.fresh = fresh;
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.getStyleClass().add("problem-message");
        place.getStyleClass().add("problem-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        rule.getStyleClass().add("problem-rule");
        rule.setMinWidth(Region.USE_PREF_SIZE);
        rule.setOnAction(_ -> model.explain(fresh.apply(getIndex())));
        fixes.getStyleClass().add("problem-fixes");
        VBox words = new VBox(message, fixes);
        words.getStyleClass().add("problem-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox aside = new VBox(place, rule);
        aside.getStyleClass().add("problem-aside");
        row = new HBox(icon, words, aside);
        row.getStyleClass().add("problem-row");
        getStyleClass().add("problem-cell");
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                model.show(fresh.apply(getIndex()));
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ProblemRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.show(item.severity());
        message.setText(item.message());
        place.setText(item.place());
        rule.setText(item.rule());
        rule.setAccessibleText(model.ruleName(item));
        fixes.getChildren()
                .setAll(IntStream.range(0, item.fixes().size())
                        .mapToObj(i -> button(item, i))
                        .toList());
        Presence.set(fixes, !item.fixes().isEmpty());
        setAccessibleText(model.spoken(item));
        setGraphic(row);
    }

    private Button button(ProblemRow item, int fix) {
        Button button = new Button(item.fixes().get(fix).label());
        button.getStyleClass().add("problem-fix");
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> model.apply(fresh.apply(getIndex()).fixes().get(fix)));
        return button;
    }
}
