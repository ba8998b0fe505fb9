package studio.slateroom.ui.editor.hover;

import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.editor.problems.ProblemRow;
import studio.slateroom.ui.editor.problems.SeverityIcon;
import studio.slateroom.ui.fx.Pictures;

/** Shows beside the mouse what is to be said of the word under it. */
public final class ScriptHover {

    private static final Duration REST = Duration.ofMillis(400);
    private static final double WIDTH = 340;
    private static final double PICTURE_WIDTH = 192;
    private static final double PICTURE_HEIGHT = 128;

    /** Between the mouse and the note, so that the word itself stays in view. */
    private static final double GAP = 14;

    private final HoverViewModel model;
    private final CodeArea area;
    private @Nullable Tooltip shown;

    private ScriptHover(HoverViewModel model, CodeArea area) {
        this.model = model;
        this.area = area;
    }

    /** Lets a text area speak of itself. */
    public static void install(HoverViewModel model, CodeArea area) {
        ScriptHover hover = new ScriptHover(model, area);
        area.setMouseOverTextDelay(REST);
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> hover.show(event.getCharacterIndex(), event.getScreenPosition()));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> hover.hide());
        area.textProperty().subscribe(_ -> hover.hide());
    }

    private void show(int offset, Point2D mouse) {
        hide();
        HoverNote note = model.at(offset);
        if (note.isEmpty() || area.getScene() == null) {
            return;
        }
        Tooltip card = new Tooltip();
        card.getStyleClass().add("hover-card");
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setGraphic(content(note));
        shown = card;
        card.show(area, mouse.getX(), mouse.getY() + GAP);
    }

    private void hide() {
        if (shown != null) {
            shown.hide();
            shown = null;
        }
    }

    private VBox content(HoverNote note) {
        VBox content = new VBox();
        content.getStyleClass().add("hover-content");
        note.problems().forEach(problem -> content.getChildren().add(problem(problem)));
        note.term().ifPresent(term -> add(content, term));
        note.file().ifPresent(file -> add(content, file));
        return content;
    }

    private static Label problem(ProblemRow problem) {
        Label label = words(problem.message(), "hover-problem");
        label.setGraphic(new SeverityIcon(problem.severity()));
        return label;
    }

    private static void add(VBox content, HoverNote.Meaning term) {
        String name = term.chinese().isEmpty() ? term.name() : term.name() + "  " + term.chinese();
        content.getChildren().add(words(name, "hover-title"));
        if (!term.explanation().isEmpty()) {
            content.getChildren().add(words(term.explanation(), "hover-text"));
        }
    }

    private void add(VBox content, HoverNote.Cited cited) {
        if (cited.picture()) {
            ImageView picture = new ImageView();
            picture.setFitWidth(PICTURE_WIDTH);
            picture.setFitHeight(PICTURE_HEIGHT);
            picture.setPreserveRatio(true);
            content.getChildren().add(picture);
            model.picture(cited.file(), read -> picture.setImage(Pictures.image(read)));
        }
        content.getChildren().add(words(cited.name(), "hover-text"));
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
