package studio.slateroom.ui.timeline;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.desk.ShotHue;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.timeline.cut.Grip;

/** One shot, or what of it lies behind the clip's end. */
final class BlockNode extends Label {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final TimelineViewModel model;
    private final Hint hint = new Hint("");
    private TimelineBlock block;

    BlockNode(TimelineViewModel model, TimelineBlock block) {
        this.model = model;
        this.block = block;
        setManaged(false);
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setTooltip(hint);
        dress();
        hoverProperty()
                .subscribe(inside -> model.focus().hoveredProperty().set(inside ? this.block.index() : ShotFocus.NONE));
        focusedProperty().subscribe(focused -> {
            if (focused && model.edits().selectedProperty().get().shot() != this.block.index()) {
                model.edits().selectedProperty().set(Grip.whole(this.block.index()));
            }
        });
    }

    TimelineBlock block() {
        return block;
    }

    /** Shows another block, so that the focus stays where it is when the script changes. */
    void show(TimelineBlock shown) {
        if (!shown.equals(block)) {
            block = shown;
            dress();
        }
    }

    private void dress() {
        setText(String.valueOf(block.number()));
        setAccessibleText(model.name(block));
        hint.setText(block.text());
        List<String> classes = block.cutOff()
                ? List.of("label", "timeline-block", ShotHue.styleClass(block.index()), "cut-off")
                : List.of("label", "timeline-block", ShotHue.styleClass(block.index()));
        // Every change of classes has the node styled anew.
        if (!getStyleClass().equals(classes)) {
            getStyleClass().setAll(classes);
        }
    }

    /** Shows which shots are pointed at and which one plays. */
    void mark() {
        int index = block.index();
        pseudoClassStateChanged(
                HOVERED, index == model.focus().hoveredProperty().get());
        pseudoClassStateChanged(
                CURRENT, index == model.focus().atCaretProperty().get());
        pseudoClassStateChanged(
                SELECTED, index == model.edits().selectedProperty().get().shot());
        var instant = model.playHeadProperty().get();
        pseudoClassStateChanged(PLAYING, instant.isPositive() && block.time().contains(instant));
    }
}
