package studio.slateroom.ui.editor;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.editor.problems.FixMenu;
import studio.slateroom.ui.editor.problems.ProblemRow;
import studio.slateroom.ui.editor.problems.ProblemsViewModel;

/** The keys and clicks that lead to problems and their fixes. */
final class FixPopup {

    private final CodeArea area;
    private final ProblemsViewModel problems;
    private @Nullable FixMenu menu;

    FixPopup(CodeArea area, ProblemsViewModel problems) {
        this.area = area;
        this.problems = problems;
    }

    /** F8 and Shift+F8 go around the problems wherever the focus is in the pane; Alt+Enter works in the text. */
    void install(Node pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F8 && !event.isControlDown() && !event.isAltDown()) {
                go(event.isShiftDown());
                event.consume();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
                showAtCaret();
                event.consume();
            }
        });
    }

    /** Opens the fixes of a line beside its mark. */
    void showAt(Node mark, int line) {
        List<ProblemRow> rows = problems.onLine(line);
        if (!rows.isEmpty()) {
            fresh(rows).show(mark, Side.BOTTOM, 0, 0);
        }
    }

    private FixMenu fresh(List<ProblemRow> rows) {
        if (menu != null) {
            menu.hide();
        }
        menu = new FixMenu(problems, rows);
        return menu;
    }

    private void go(boolean back) {
        if (back) {
            problems.previous(area.getCaretPosition());
        } else {
            problems.next(area.getCaretPosition());
        }
    }

    private void showAtCaret() {
        List<ProblemRow> rows = problems.around(area.getCaretPosition());
        if (!rows.isEmpty()) {
            Bounds place = area.getCaretBounds().orElseGet(() -> area.localToScreen(area.getLayoutBounds()));
            fresh(rows).show(area, place.getMinX(), place.getMaxY());
        }
    }
}
