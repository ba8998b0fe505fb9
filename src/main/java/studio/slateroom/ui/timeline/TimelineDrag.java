package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.TimeRange;

/** A shot's end, or a whole shot, in the hand of the user. The text is written when the hand lets go. */
final class TimelineDrag {

    /** How far the mouse goes before a press becomes a drag, in pixels. */
    private static final double SLACK = 4;

    private static final double REACH = 8;

    private final TimelineViewModel model;
    private final Consumer<@Nullable TimelinePreview> show;
    private @Nullable Held held;
    private @Nullable Runnable outcome;

    /**
     * What was taken hold of.
     *
     * @param times when the shots play
     * @param end whether it is the shot's end, else it is the whole shot
     * @param x where, in pixels from the beginning of the scale
     */
    private record Held(ShotTimes times, int shot, boolean end, double x, TimeScale scale) {}

    /**
     * No drag yet.
     *
     * @param show shows what would happen, or nothing any more
     */
    TimelineDrag(TimelineViewModel model, Consumer<@Nullable TimelinePreview> show) {
        this.model = model;
        this.show = show;
    }

    /** Whether something is being dragged. */
    boolean isOn() {
        return outcome != null;
    }

    /** Takes hold of a shot's end or of the whole shot. */
    void begin(int shot, boolean end, double x, TimeScale scale) {
        cancel();
        held = model.edits()
                .times()
                .map(times -> new Held(times, shot, end, x, scale))
                .orElse(null);
    }

    /**
     * Goes on with the mouse here.
     *
     * @param ripple whether later shots are to move along with an end
     * @param frames whether an end is to lie on a frame, not on the grid
     */
    void to(double x, boolean ripple, boolean frames) {
        Held now = held;
        if (now == null || (outcome == null && Math.abs(x - now.x()) < SLACK)) {
            return;
        }
        if (now.end()) {
            trim(now, x, ripple, frames);
        } else {
            move(now, x);
        }
    }

    /** Lets go; whether something had been dragged. */
    boolean end() {
        Runnable done = outcome;
        cancel();
        if (done != null) {
            done.run();
        }
        return done != null;
    }

    /** Puts everything back. */
    void cancel() {
        held = null;
        outcome = null;
        show.accept(null);
    }

    private void trim(Held now, double x, boolean ripple, boolean frames) {
        List<TimeRange> before = now.times().written();
        double grip = now.scale().x(now.times().times().get(now.shot()).end()) - now.x();
        Grid grid = model.grid(now.scale(), frames);
        Snapping snapping = model.snapping(now.times(), now.shot(), grid, now.scale().instant(REACH));
        Trim trim = Trim.of(
                before, now.shot(), snapping.snap(now.scale().instant(x + grip)), ripple, grid.step());
        List<TimeRange> after = trim.result();
        List<TimelinePreview.Ghost> ghosts = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (i == now.shot() || !after.get(i).equals(before.get(i))) {
                ghosts.add(new TimelinePreview.Ghost(i, after.get(i)));
            }
        }
        outcome = () -> model.edits().trim(trim);
        show.accept(new TimelinePreview(ghosts, trim.to(), model.label(trim)));
    }

    private void move(Held now, double x) {
        List<TimeRange> times = now.times().times();
        TimeRange own = times.get(now.shot());
        Duration mouse = now.scale().instant(x);
        int to = 0;
        for (int i = 0; i < times.size(); i++) {
            Duration middle = times.get(i).start().plus(times.get(i).length().dividedBy(2));
            if (i != now.shot() && middle.compareTo(mouse) < 0) {
                to++;
            }
        }
        Duration start = own.start().plus(mouse).minus(now.scale().instant(now.x()));
        Duration inside = start.isNegative() ? Duration.ZERO : start;
        var ghost = new TimelinePreview.Ghost(now.shot(), new TimeRange(inside, inside.plus(own.length())));
        Duration mark = to <= now.shot() ? times.get(to).start() : times.get(to).end();
        int place = to;
        outcome = () -> model.edits().move(now.shot(), place);
        show.accept(new TimelinePreview(List.of(ghost), mark, model.label(now.times(), now.shot(), to)));
    }
}
