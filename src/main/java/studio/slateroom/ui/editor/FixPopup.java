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

/** The key and the clicks that lead to the fixes of problems. */
final class FixPopup {

    private final CodeArea area;
    private final ProblemsViewModel problems;
    private @Nullable FixMenu menu;

    FixPopup(CodeArea area, ProblemsViewModel problems) {
        this.area = area;
        this.problems = problems;
    }

    /** Alt+Enter opens the fixes at the caret. */
    void install() {
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

    private void showAtCaret() {
        List<ProblemRow> rows = problems.around(area.getCaretPosition());
        if (!rows.isEmpty()) {
            Bounds place = area.getCaretBounds().orElseGet(() -> area.localToScreen(area.getLayoutBounds()));
            fresh(rows).show(area, place.getMinX(), place.getMaxY());
        }
    }
}
