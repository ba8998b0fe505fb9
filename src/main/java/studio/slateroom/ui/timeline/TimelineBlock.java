package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.timeline.cut.ShotTimes;

/**
 * A stretch of the timeline.
 *
 * @param index the shot's place in the script, from 0
 * @param number the shot's number
 * @param text the shot's description
 * @param time where it stands
 * @param cutOff whether it lies behind the clip's end and so is not seen
 */
record TimelineBlock(int index, int number, String text, TimeRange time, boolean cutOff) {

    /** The blocks of a script: what is seen, then what its times say beyond the clip's end. */
    static List<TimelineBlock> of(ShotScript script, ShotTimeline timeline, ShotTimes times) {
        List<TimelineBlock> blocks = new ArrayList<>();
        for (ShotTimeline.Slot slot : timeline.slots()) {
            TimeRange stated = times.times().get(slot.index());
            blocks.add(block(
                    slot.index(), slot.shot(), times.stated() ? within(slot.time(), stated) : slot.time(), false));
        }
        for (int i = 0; i < script.shots().size(); i++) {
            Shot shot = script.shots().get(i);
            TimeRange beyond = beyond(shot.time(), timeline.length());
            if (beyond != null) {
                blocks.add(block(i, shot, beyond, true));
            }
        }
        return blocks;
    }

    private static TimelineBlock block(int index, Shot shot, TimeRange time, boolean cutOff) {
        return new TimelineBlock(index, shot.number(), shot.description(), time, cutOff);
    }

    /** What the clip holds on to in a gap is no part of the shot as it was written. */
    private static TimeRange within(TimeRange seen, TimeRange stated) {
        Duration start = seen.start().compareTo(stated.start()) >= 0 ? seen.start() : stated.start();
        Duration end = seen.end().compareTo(stated.end()) <= 0 ? seen.end() : stated.end();
        return end.compareTo(start) > 0 ? new TimeRange(start, end) : seen;
    }

    private static @Nullable TimeRange beyond(@Nullable TimeRange time, Duration end) {
        if (time == null || time.end().compareTo(end) <= 0) {
            return null;
        }
        return new TimeRange(time.start().compareTo(end) > 0 ? time.start() : end, time.end());
    }
}
