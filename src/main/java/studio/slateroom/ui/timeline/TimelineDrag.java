package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.timeline.cut.Grip;
import studio.slateroom.ui.timeline.cut.ShotTimes;
import studio.slateroom.ui.timeline.cut.Snapping;
import studio.slateroom.ui.timeline.cut.Trim;

/** A shot's edge, or a whole shot, in the hand of the user. The text is written when the hand lets go. */
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
     * @param x where, in pixels from the beginning of the scale
     */
    private record Held(ShotTimes times, Grip grip, double x, TimeScale scale) {}

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

    /** Takes hold of a shot or of its edge. */
    void begin(Grip grip, double x, TimeScale scale) {
        cancel();
        held = model.edits()
                .times()
                .map(times -> new Held(times, grip, x, scale))
                .orElse(null);
    }

    /**
     * Goes on with the mouse here.
     *
     * @param ripple whether later shots are to move along with an end
     * @param free whether an edge is to lie wherever the hand leads it
     */
    void to(double x, boolean ripple, boolean free) {
        Held now = held;
        if (now == null || (outcome == null && Math.abs(x - now.x()) < SLACK)) {
            return;
        }
        if (!now.grip().isEdge()) {
            move(now, x);
        } else if (now.times().locked()) {
            outcome = () -> {};
            show.accept(new TimelinePreview(List.of(), edge(now, now.times().times()), model.locked(now.times())));
        } else {
            trim(now, x, ripple, free);
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

    private void trim(Held now, double x, boolean ripple, boolean free) {
        List<TimeRange> before = now.times().written();
        double grip = now.scale().x(edge(now, now.times().times())) - now.x();
        Snapping snapping = model.snapping(now.times(), now.grip(), now.scale(), free, REACH);
        Duration wanted = snapping.snap(now.scale().instant(x + grip));
        Trim trim = Trim.of(before, now.grip(), wanted, ripple, snapping.grid().step());
        List<TimeRange> after = trim.result();
        List<TimelinePreview.Ghost> ghosts = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (i == now.grip().shot() || !after.get(i).equals(before.get(i))) {
                ghosts.add(new TimelinePreview.Ghost(i, after.get(i)));
            }
        }
        outcome = () -> model.edits().trim(trim);
        show.accept(new TimelinePreview(ghosts, trim.to(), model.label(now.times(), trim)));
    }

    private void move(Held now, double x) {
        List<TimeRange> times = now.times().times();
        int shot = now.grip().shot();
        TimeRange own = times.get(shot);
        Duration mouse = now.scale().instant(x);
        int to = 0;
        for (int i = 0; i < times.size(); i++) {
            Duration middle = times.get(i).start().plus(times.get(i).length().dividedBy(2));
            if (i != shot && middle.compareTo(mouse) < 0) {
                to++;
            }
        }
        Duration start = own.start().plus(mouse).minus(now.scale().instant(now.x()));
        Duration inside = start.isNegative() ? Duration.ZERO : start;
        var ghost = new TimelinePreview.Ghost(shot, new TimeRange(inside, inside.plus(own.length())));
        Duration mark = to <= shot ? times.get(to).start() : times.get(to).end();
        int place = to;
        outcome = () -> model.edits().move(shot, place);
        show.accept(new TimelinePreview(List.of(ghost), mark, model.label(now.times(), shot, to)));
    }

    private static Duration edge(Held now, List<TimeRange> times) {
        TimeRange time = times.get(now.grip().shot());
        return now.grip().part() == Grip.Part.START ? time.start() : time.end();
    }
}
