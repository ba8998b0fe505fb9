package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.EditedText;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.timeline.cut.Break;
import studio.slateroom.ui.timeline.cut.Grid;
import studio.slateroom.ui.timeline.cut.Grip;
import studio.slateroom.ui.timeline.cut.ShotEdits;
import studio.slateroom.ui.timeline.cut.ShotTimes;
import studio.slateroom.ui.timeline.cut.Snapping;
import studio.slateroom.ui.timeline.cut.Trim;

/** The shots over time. */
public final class TimelineViewModel {

    private final ClipDesk desk;
    private final ShotFocus focus;
    private final Consumer<Duration> seek;
    private final IntConsumer reveal;
    private final Texts texts;
    private final ShotEdits edits;
    private final ReadOnlyObjectWrapper<List<TimelineBlock>> blocks = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Duration> playHead = new SimpleObjectProperty<>(Duration.ZERO);
    private final BooleanProperty snapping = new SimpleBooleanProperty(true);
    private List<Break> breaks = List.of();

    /**
     * The view model of the clip on the desk.
     *
     * @param seek moves the player
     * @param reveal shows a shot's text, by the shot's index
     * @param text the script's text, in which edits are made
     */
    public TimelineViewModel(
            ClipDesk desk, ShotFocus focus, Consumer<Duration> seek, IntConsumer reveal, EditedText text, Texts texts) {
        this.desk = desk;
        this.focus = focus;
        this.seek = seek;
        this.reveal = reveal;
        this.texts = texts;
        edits = new ShotEdits(desk, text, texts);
        desk.timelineProperty().subscribe(this::update);
    }

    /** The stretches, those beyond the clip's end last. */
    ReadOnlyObjectProperty<List<TimelineBlock>> blocksProperty() {
        return blocks.getReadOnlyProperty();
    }

    /** The gaps and overlaps between the blocks. */
    List<Break> breaks() {
        return breaks;
    }

    /** Where the player is. */
    public ObjectProperty<Duration> playHeadProperty() {
        return playHead;
    }

    /** Whether edges snap to the grid, the play head and other edges. */
    BooleanProperty snappingProperty() {
        return snapping;
    }

    /** The clip's length. */
    Duration clipLength() {
        return desk.timelineProperty().get().length();
    }

    /** Which shots are pointed at. */
    ShotFocus focus() {
        return focus;
    }

    /** What gestures make out of the shots. */
    ShotEdits edits() {
        return edits;
    }

    /** Moves the player to an instant, which is kept inside the clip. */
    void seek(Duration instant) {
        Duration length = clipLength();
        Duration inside = instant.isNegative() ? Duration.ZERO : instant.compareTo(length) > 0 ? length : instant;
        seek.accept(inside);
    }

    /** Shows a shot's text. */
    void reveal(int shot) {
        reveal.accept(shot);
    }

    /** By which steps keys move an edge: the author's, but none longer than half a second. */
    Grid keyGrid() {
        Grid author = edits.times().map(ShotTimes::grid).orElse(Grid.HALVES);
        return author.compareTo(Grid.TENTHS) >= 0 || !snapping.get() ? Grid.TENTHS : Grid.HALVES;
    }

    /**
     * What a shot's edge is drawn to.
     *
     * @param free whether it is to go wherever the hand leads it
     * @param reach how far away, in pixels, the play head and other edges are felt
     */
    Snapping snapping(ShotTimes times, Grip grip, TimeScale scale, boolean free, double reach) {
        if (free || !snapping.get()) {
            return new Snapping(Grid.HUNDREDTHS, List.of(), Duration.ZERO);
        }
        List<Duration> magnets = new ArrayList<>(List.of(playHead.get(), clipLength()));
        for (int i = 0; i < times.times().size(); i++) {
            TimeRange time = times.written().get(i);
            if (i != grip.shot()) {
                magnets.add(time.start());
                magnets.add(time.end());
            }
        }
        // Where the edge lies now would otherwise hold it back, for its neighbour begins there.
        TimeRange own = times.written().get(grip.shot());
        magnets.removeIf(magnet -> magnet.equals(grip.part() == Grip.Part.START ? own.start() : own.end()));
        Grid grid = Grid.at(times.grid(), scale.x(Duration.ofSeconds(1)));
        return new Snapping(grid, magnets, scale.instant(reach));
    }

    /** What is said beside an edge that is dragged. */
    String label(ShotTimes times, Trim trim) {
        TimeRange time = trim.result().get(trim.grip().shot());
        String key = times.stated() ? "timeline.drag.edge" : "timeline.drag.written";
        return texts.get(key, seconds(trim.to()), seconds(time.length()));
    }

    /** What is said beside an edge that stays where it is. */
    String locked(ShotTimes times) {
        return times.basis() == ShotTimes.Basis.WHOLE
                ? texts.get("timeline.locked.whole")
                : texts.get("timeline.locked.partly");
    }

    /** What is said beside a shot that is dragged to another place. */
    String label(ShotTimes times, int from, int to) {
        Duration length = times.times().get(from).length();
        Duration start = to <= from
                ? times.times().get(to).start()
                : times.times().get(to).end().minus(length);
        return texts.get("timeline.drag.move", seconds(start), seconds(start.plus(length)));
    }

    /** What is said of a gap or an overlap. */
    String hint(Break found) {
        double length = seconds(found.time().length());
        return switch (found.kind()) {
            case OVERLAP ->
                texts.get("timeline.break.overlap", number(found.before()), number(found.before() + 1), length);
            case GAP ->
                found.before() < 0
                        ? texts.get(
                                "timeline.break.late",
                                number(0),
                                seconds(found.time().end()))
                        : texts.get("timeline.break.gap", number(found.before()), number(found.before() + 1), length);
            case REST -> texts.get("timeline.break.rest", number(found.before()), length);
        };
    }

    /** What a block is called. */
    String name(TimelineBlock block) {
        return texts.get(
                "timeline.block.name",
                block.number(),
                seconds(block.time().start()),
                seconds(block.time().end()),
                block.text());
    }

    private int number(int shot) {
        return desk.parsedProperty().get().shots().get(shot).number();
    }

    private void update() {
        ShotTimeline timeline = desk.timelineProperty().get();
        ShotScript script = desk.parsedProperty().get();
        ShotTimes times = ShotTimes.of(script, timeline.length());
        breaks = script.shots().isEmpty() ? List.of() : times.breaks();
        int count = script.shots().size();
        if (edits.selectedProperty().get().shot() >= count) {
            edits.selectedProperty().set(Grip.whole(count - 1));
        }
        blocks.set(TimelineBlock.of(script, timeline, times));
    }

    private static double seconds(Duration duration) {
        return Math.round(duration.toMillis() / 10.0) / 100.0;
    }
}
