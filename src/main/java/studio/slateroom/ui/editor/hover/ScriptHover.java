package studio.slateroom.ui.editor.hover;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.stage.Popup;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** Shows beside the mouse what is to be said of the word under it. */
public final class ScriptHover {

    private static final Duration REST = Duration.ofMillis(400);

    /** How long the mouse may take on its way from the word to the card, in milliseconds. */
    private static final double WAY = 300;

    /** Between the mouse and the card, so that the word itself stays in view. */
    private static final double GAP = 14;

    private final HoverViewModel model;
    private final CodeArea area;
    private final Popup popup = new Popup();
    private final PauseTransition leaving = new PauseTransition(javafx.util.Duration.millis(WAY));

    private ScriptHover(HoverViewModel model, CodeArea area) {
        this.model = model;
        this.area = area;
        popup.setAutoHide(true);
        leaving.setOnFinished(_ -> popup.hide());
    }

    /** Lets a text area speak of itself. */
    public static void install(HoverViewModel model, CodeArea area) {
        ScriptHover hover = new ScriptHover(model, area);
        area.setMouseOverTextDelay(REST);
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> hover.show(event.getCharacterIndex(), event.getScreenPosition()));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> hover.leaving.playFromStart());
        area.textProperty().subscribe(_ -> hover.popup.hide());
    }

    private void show(int offset, Point2D mouse) {
        HoverNote note = model.at(offset);
        if (note.isEmpty() || area.getScene() == null) {
            return;
        }
        leaving.stop();
        HoverCard card = new HoverCard(model, note, popup::hide);
        // Its fixes can be clicked, so it stays while the mouse is on it.
        card.setOnMouseEntered(_ -> leaving.stop());
        card.setOnMouseExited(_ -> popup.hide());
        popup.getContent().setAll(card);
        popup.show(area, mouse.getX(), mouse.getY() + GAP);
    }
}
