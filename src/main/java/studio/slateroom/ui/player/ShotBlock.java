package studio.slateroom.ui.player;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.ui.desk.ShotHue;

/** One shot of the bar: its number in its colour, its text when pointed at. */
final class ShotBlock extends Label {

    private static final javafx.util.Duration TOOLTIP_DELAY = javafx.util.Duration.millis(400);
    private static final double TOOLTIP_WIDTH = 360;

    private final ShotTimeline.Slot slot;

    ShotBlock(ShotTimeline.Slot slot) {
        super(String.valueOf(slot.shot().number()));
        this.slot = slot;
        setManaged(false);
        getStyleClass().addAll("shot-bar-block", ShotHue.styleClass(slot.index()));
        Tooltip tooltip = new Tooltip(slot.shot().description());
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        setTooltip(tooltip);
    }

    /** The shot and when it is on screen. */
    ShotTimeline.Slot slot() {
        return slot;
    }
}
