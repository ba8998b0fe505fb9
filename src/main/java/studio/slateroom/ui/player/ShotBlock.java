package studio.slateroom.ui.player;

import javafx.scene.control.Label;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.ui.desk.ShotHue;
import studio.slateroom.ui.fx.Hint;

/** One shot of the bar: its number in its colour, its text when pointed at. */
final class ShotBlock extends Label {

    private final Hint hint = new Hint("");
    private ShotTimeline.Slot slot;

    ShotBlock(ShotTimeline.Slot slot) {
        super(String.valueOf(slot.shot().number()));
        this.slot = slot;
        setManaged(false);
        getStyleClass().addAll("shot-bar-block", ShotHue.styleClass(slot.index()));
        setTooltip(hint);
        hint.setText(slot.shot().description());
    }

    /** Shows a slot in place of one that looks the same but for its time; false where it does not. */
    boolean show(ShotTimeline.Slot other) {
        boolean alike = other.index() == slot.index()
                && other.shot().number() == slot.shot().number();
        if (alike) {
            slot = other;
            hint.setText(other.shot().description());
        }
        return alike;
    }

    /** The shot and when it is on screen. */
    ShotTimeline.Slot slot() {
        return slot;
    }
}
