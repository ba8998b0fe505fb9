package studio.slateroom.ui.player;

import javafx.scene.control.Label;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.ui.desk.ShotHue;
import studio.slateroom.ui.fx.Hint;

/** One shot of the bar: its number in its colour, its text when pointed at. */
final class ShotBlock extends Label {

    private final ShotTimeline.Slot slot;

    ShotBlock(ShotTimeline.Slot slot) {
        super(String.valueOf(slot.shot().number()));
        this.slot = slot;
        setManaged(false);
        getStyleClass().addAll("shot-bar-block", ShotHue.styleClass(slot.index()));
        setTooltip(new Hint(slot.shot().description()));
    }

    /** The shot and when it is on screen. */
    ShotTimeline.Slot slot() {
        return slot;
    }
}
