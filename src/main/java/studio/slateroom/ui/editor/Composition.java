package studio.slateroom.ui.editor;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.CodeArea;

/**
 * Typing with an input method, as for Chinese. What is being composed lies over the text at the caret and is no part of
 * it: half-typed syllables are nothing to be undone, checked or drawn. Only what is committed is put in, as one step.
 */
final class Composition implements InputMethodRequests {

    private final CodeArea area;
    private final TextFlow composed = new TextFlow();

    private Composition(CodeArea area) {
        this.area = area;
        composed.getStyleClass().add("composed");
        composed.setManaged(false);
        composed.setMouseTransparent(true);
        composed.setVisible(false);
    }

    /**
     * Lets input methods write into an area.
     *
     * @param over the pane around the area, which shows what is being composed
     */
    static void install(CodeArea area, Pane over) {
        Composition composition = new Composition(area);
        over.getChildren().add(composition.composed);
        area.setInputMethodRequests(composition);
        // In place of the area's own way, which writes every syllable into the text and its history.
        area.setOnInputMethodTextChanged(composition::changed);
        area.focusedProperty().subscribe(composition::clear);
        area.caretPositionProperty().subscribe(composition::clear);
    }

    private void changed(InputMethodEvent event) {
        if (!area.isEditable() || area.isDisabled()) {
            return;
        }
        if (!event.getCommitted().isEmpty()) {
            area.replaceSelection(event.getCommitted());
            area.requestFollowCaret();
        }
        show(event);
        event.consume();
    }

    private void show(InputMethodEvent event) {
        clear();
        event.getComposed().forEach(this::add);
        Optional<Bounds> caret = area.getCaretBounds();
        if (!composed.getChildren().isEmpty() && caret.isPresent()) {
            Point2D place = composed.getParent()
                    .screenToLocal(caret.get().getMinX(), caret.get().getMinY());
            composed.applyCss();
            composed.resizeRelocate(
                    place.getX(),
                    place.getY(),
                    composed.prefWidth(-1),
                    Math.max(composed.prefHeight(-1), caret.get().getHeight()));
            composed.setVisible(true);
        }
    }

    private void add(InputMethodTextRun run) {
        if (!run.getText().isEmpty()) {
            Text words = new Text(run.getText());
            words.getStyleClass().add("composed-words");
            boolean chosen = run.getHighlight() == InputMethodHighlight.SELECTED_RAW
                    || run.getHighlight() == InputMethodHighlight.SELECTED_CONVERTED;
            if (chosen) {
                words.getStyleClass().add("chosen");
            }
            composed.getChildren().add(words);
        }
    }

    private void clear() {
        composed.getChildren().clear();
        composed.setVisible(false);
    }

    /** The lower end of the caret, under which the method shows what may be chosen; the corner where none is seen. */
    @Override
    public Point2D getTextLocation(int offset) {
        return area.getCaretBounds()
                .map(caret -> new Point2D(caret.getMinX(), caret.getMaxY()))
                .orElseGet(() -> area.localToScreen(0, 0));
    }

    @Override
    public int getLocationOffset(int x, int y) {
        Point2D place = area.screenToLocal(x, y);
        return area.hit(place.getX(), place.getY()).getInsertionIndex();
    }

    /** What is committed stands in the text and its history; there is nothing to be taken back here. */
    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
        return area.getSelectedText();
    }
}
