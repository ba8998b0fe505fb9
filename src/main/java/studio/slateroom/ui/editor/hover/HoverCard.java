package studio.slateroom.ui.editor.hover;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.slateroom.ui.editor.problems.ProblemRow;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.SeverityIcon;

/** A card with what is to be said of a place: its problems with their fixes, its term, its file. */
final class HoverCard extends VBox {

    private static final double WIDTH = 340;
    private static final double PICTURE_WIDTH = 192;
    private static final double PICTURE_HEIGHT = 128;

    private final HoverViewModel model;
    private final Runnable close;

    /**
     * The card of a note.
     *
     * @param close takes the card away once it has been used
     */
    HoverCard(HoverViewModel model, HoverNote note, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("hover-card");
        note.problems().forEach(this::add);
        note.term().ifPresent(this::add);
        note.file().ifPresent(this::add);
    }

    private void add(ProblemRow problem) {
        Label message = words(problem.message(), "hover-problem");
        message.setGraphic(new SeverityIcon(problem.severity()));
        getChildren().add(message);
        if (!problem.fixes().isEmpty()) {
            FlowPane fixes = new FlowPane();
            fixes.getStyleClass().addAll("problem-fixes", "hover-fixes");
            fixes.setPrefWrapLength(WIDTH);
            problem.fixes().forEach(fix -> fixes.getChildren().add(button(fix)));
            getChildren().add(fixes);
        }
    }

    private Button button(ProblemRow.Fix fix) {
        Button button = new Button(fix.label());
        button.getStyleClass().add("problem-fix");
        button.setMnemonicParsing(false);
        // The keyboard stays in the script.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            close.run();
            model.apply(fix);
        });
        return button;
    }

    private void add(HoverNote.Meaning term) {
        String name = term.other().isEmpty() ? term.name() : term.name() + "  " + term.other();
        getChildren().add(words(name, "hover-title"));
        if (!term.explanation().isEmpty()) {
            getChildren().add(words(term.explanation(), "hover-text"));
        }
    }

    private void add(HoverNote.Cited cited) {
        if (cited.picture()) {
            ImageView picture = new ImageView();
            picture.setFitWidth(PICTURE_WIDTH);
            picture.setFitHeight(PICTURE_HEIGHT);
            picture.setPreserveRatio(true);
            getChildren().add(picture);
            model.picture(cited.file(), read -> picture.setImage(Pictures.image(read)));
        }
        getChildren().add(words(cited.name(), "hover-text"));
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
