package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.Restructuring;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ScriptSteps;
import studio.slateroom.ui.desk.ShotFocus;

/**
 * Turns gestures into edits of the script. One that comes before the last edit has been read again does nothing: the
 * places that it would change are no longer where they were.
 */
final class ShotEdits {

    private static final Duration NEW_SHOT = Duration.ofSeconds(2);

    private final ClipDesk desk;
    private final ScriptSteps steps;
    private final Texts texts;
    private final IntegerProperty selected = new SimpleIntegerProperty(ShotFocus.NONE);

    ShotEdits(ClipDesk desk, ScriptSteps steps, Texts texts) {
        this.desk = desk;
        this.steps = steps;
        this.texts = texts;
    }

    /** The index of the shot that gestures without a place are meant for, or {@link ShotFocus#NONE}. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    /** When the shots play, unless the text has changed since it was read. */
    Optional<ShotTimes> times() {
        ShotScript script = desk.parsedProperty().get();
        return script.text().equals(desk.scriptProperty().get())
                ? Optional.of(ShotTimes.of(script, desk.timelineProperty().get().length()))
                : Optional.empty();
    }

    /** Moves a shot's end, as it was shown. */
    void trim(Trim trim) {
        edit(trim.shot(), (script, _) -> trim.edit(script));
    }

    /** Moves the selected shot's end to the next place of a grid. */
    void nudge(Grid grid, boolean later, boolean ripple) {
        int shot = selected.get();
        times().filter(times -> holds(times, shot)).ifPresent(times -> {
            List<TimeRange> written = times.written();
            Duration wanted = grid.next(written.get(shot).end(), later);
            Trim trim = Trim.of(written, shot, wanted, ripple, grid.step());
            // An end that has no room left must not go the other way.
            if (trim.to().compareTo(written.get(shot).end()) > 0 == later) {
                trim(trim);
            }
        });
    }

    /** Moves a shot to another place in the order. */
    void move(int from, int to) {
        int last = desk.parsedProperty().get().shots().size() - 1;
        if (from != to && to >= 0 && to <= last) {
            select(to, edit(from, (script, times) -> Restructuring.move(script, times.times(), from, to)));
        }
    }

    /** Takes the selected shot out. */
    void delete() {
        int shot = selected.get();
        int left = desk.parsedProperty().get().shots().size() - 1;
        select(
                Math.min(shot, left - 1),
                edit(shot, (script, times) -> Restructuring.delete(script, times.times(), shot)));
    }

    /** Cuts the selected shot in two: at this instant if it lies inside the shot, else in its middle. */
    void split(Duration playHead) {
        int shot = selected.get();
        edit(shot, (script, times) -> {
            TimeRange time = times.times().get(shot);
            return Restructuring.split(script, times.times(), shot, isInside(time, playHead) ? playHead : middle(time));
        });
    }

    /** Whether an instant parts a shot so that something is left on both sides. */
    static boolean isInside(TimeRange time, Duration instant) {
        Duration frame = Grid.FRAMES.step();
        return instant.minus(frame).compareTo(time.start()) >= 0
                && instant.plus(frame).compareTo(time.end()) <= 0;
    }

    /** Makes one shot out of the selected one and the next. */
    void merge() {
        int shot = selected.get();
        if (shot + 1 < desk.parsedProperty().get().shots().size()) {
            edit(shot, (script, times) -> Restructuring.merge(script, times.times(), shot));
        }
    }

    /** Puts a new shot behind the selected one. */
    void insert() {
        int shot = selected.get();
        select(
                shot + 1,
                edit(
                        shot,
                        (script, times) -> Restructuring.insert(
                                script, times.times(), shot, NEW_SHOT, texts.get(newShot(script.text())))));
    }

    /** Stretches all shots so that the last ends with the clip. */
    void fit() {
        edit(0, (script, times) -> Retiming.fit(script, times.written(), times.length()));
    }

    /** Takes the last change of the text back. */
    void undo() {
        steps.undo();
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        steps.redo();
    }

    private void select(int shot, boolean edited) {
        if (edited) {
            selected.set(shot);
        }
    }

    private boolean edit(int shot, BiFunction<ShotScript, ShotTimes, ScriptEdit> gesture) {
        ScriptEdit edit = times().filter(times -> holds(times, shot))
                .map(times -> gesture.apply(desk.parsedProperty().get(), times))
                .orElse(ScriptEdit.NONE);
        if (!edit.isEmpty()) {
            steps.apply(edit);
        }
        return !edit.isEmpty();
    }

    private static boolean holds(ShotTimes times, int shot) {
        return shot >= 0 && shot < times.times().size();
    }

    private static Duration middle(TimeRange time) {
        Duration half = time.start().plus(time.length().dividedBy(2));
        Duration round = Grid.HALVES.nearest(half);
        return isInside(time, round) ? round : Duration.ofMillis(half.toMillis());
    }

    private static String newShot(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? "timeline.newShot.chinese" : "timeline.newShot.text";
    }
}
