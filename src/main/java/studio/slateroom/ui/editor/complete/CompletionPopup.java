package studio.slateroom.ui.editor.complete;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import org.fxmisc.richtext.CodeArea;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.complete.Proposal;

/** The list at the caret. The keyboard stays with the text; the list is led by the text's keys. */
public final class CompletionPopup {

    private static final double WIDTH = 480;
    private static final double MOST_HEIGHT = 290;
    private static final double FRAME = 10;
    private static final double GAP = 4;
    private static final int PAGE = 8;

    private final CompletionViewModel model;
    private final CodeArea area;
    private final Popup popup = new Popup();
    private final ListView<ProposalRow> list = new ListView<>();
    private boolean isTyping;

    private CompletionPopup(CompletionViewModel model, CodeArea area) {
        this.model = model;
        this.area = area;
        list.setId("proposals");
        list.getStyleClass().add("proposals");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ProposalCell(model));
        list.setPrefWidth(WIDTH);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setAutoFix(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setOnHidden(_ -> model.close());
    }

    /** Gives a text its list. */
    public static void install(CompletionViewModel model, CodeArea area) {
        CompletionPopup list = new CompletionPopup(model, area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, list::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, list::typed);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> list.isTyping = false);
        // The selection is the last to be set right after a change; the caret is told of before it.
        area.selectionProperty().subscribe(list::caretMoved);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.close();
            }
        });
        model.rowsProperty().subscribe(list::show);
        model.selectedProperty().subscribe(list::select);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        isTyping = code == KeyCode.ENTER || code == KeyCode.BACK_SPACE;
        if (!model.isOpen() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (code) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case PAGE_DOWN -> model.step(PAGE);
            case PAGE_UP -> model.step(-PAGE);
            case TAB -> model.take();
            case ESCAPE -> model.close();
            case ENTER -> {
                if (!model.isChosen()) {
                    return;
                }
                model.take();
            }
            default -> {
                return;
            }
        }
        isTyping = false;
        event.consume();
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        if (!event.isShortcutDown() && !sign.isEmpty() && sign.charAt(0) >= ' ') {
            isTyping = true;
        }
    }

    private void caretMoved() {
        if (isTyping) {
            isTyping = false;
            model.typed();
        } else {
            model.moved();
        }
    }

    private void show(List<ProposalRow> rows) {
        if (rows.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(rows);
        list.setPrefHeight(Math.min(
                MOST_HEIGHT,
                FRAME + rows.stream().mapToDouble(CompletionPopup::height).sum()));
        place().ifPresent(this::showAt);
    }

    private static double height(ProposalRow row) {
        return row.proposal() instanceof Proposal.OfFile ? ProposalCell.FILE_HEIGHT : ProposalCell.HEIGHT;
    }

    /** Below the words, above them where there is no room below. */
    private void showAt(Bounds words) {
        double height = list.getPrefHeight();
        Rectangle2D screen = Screen.getScreensForRectangle(words.getMinX(), words.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean isRoomBelow = words.getMaxY() + GAP + height <= screen.getMaxY();
        double y = isRoomBelow ? words.getMaxY() + GAP : words.getMinY() - GAP - height;
        if (popup.isShowing()) {
            popup.setAnchorX(words.getMinX());
            popup.setAnchorY(y);
        } else {
            popup.show(area, words.getMinX(), y);
        }
    }

    /** Where the words begin that would be replaced, so that the list does not walk along while they are typed. */
    private Optional<Bounds> place() {
        TextSpan begun = model.replaced();
        Optional<Bounds> first =
                begun.isEmpty() ? Optional.empty() : area.getCharacterBoundsOnScreen(begun.start(), begun.start() + 1);
        return first.or(area::getCaretBounds);
    }

    private void select(Number row) {
        if (row.intValue() < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(row.intValue());
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(row.intValue());
            }
        }
    }
}
