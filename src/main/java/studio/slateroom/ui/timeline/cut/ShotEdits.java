package studio.slateroom.ui.timeline.cut;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.Restructuring;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.EditedText;
import studio.slateroom.ui.desk.ShotFocus;

/**
 * Turns gestures into edits of the script, each one step of its undo. A gesture that comes before the last change has
 * been read does nothing: the places that it would change are no longer where they were.
 */
public final class ShotEdits {

    private static final Duration NEW_SHOT = Duration.ofSeconds(2);

    /** What is left of a shot on both sides of a cut at least. */
    private static final Duration LEAST_PART = Duration.ofMillis(100);

    private final ClipDesk desk;
    private final EditedText text;
    private final Texts texts;
    private final ObjectProperty<Grip> selected = new SimpleObjectProperty<>(Grip.whole(ShotFocus.NONE));

    /** Edits of this text, which is that of the clip on the desk. */
    public ShotEdits(ClipDesk desk, EditedText text, Texts texts) {
        this.desk = desk;
        this.text = text;
        this.texts = texts;
    }

    /** The shot, or the edge of it, that gestures without a place are meant for. */
    public ObjectProperty<Grip> selectedProperty() {
        return selected;
    }

    /** When the shots play, unless the text has changed since it was read. */
    public Optional<ShotTimes> times() {
        ShotScript script = desk.parsedProperty().get();
        return script.text().equals(text.text())
                ? Optional.of(ShotTimes.of(script, desk.timelineProperty().get().length()))
                : Optional.empty();
    }

    /** Moves a shot's edge as it was shown; not where the shots lie otherwise by now. */
    public void trim(Trim trim) {
        edit(
                trim.grip().shot(),
                (script, times) ->
                        !times.locked() && times.written().equals(trim.times()) ? trim.edit(script) : ScriptEdit.NONE);
    }

    /**
     * Moves the selected edge, or the selected shot between its neighbours, to the next place of a grid.
     *
     * @param ripple whether all later shots move along with the shot's end
     */
    public void nudge(Grid grid, boolean later, boolean ripple) {
        Grip grip = selected.get();
        times().filter(times -> holds(times, grip.shot()) && !times.locked()).ifPresent(times -> {
            List<TimeRange> written = times.written();
            if (ripple) {
                nudge(written, Grip.end(grip.shot()), grid, later, true);
            } else if (grip.isEdge() || written.size() == 1) {
                nudge(written, grip.isEdge() ? grip : Grip.end(grip.shot()), grid, later, false);
            } else {
                slide(written, grip.shot(), grid, later);
            }
        });
    }

    private void nudge(List<TimeRange> times, Grip grip, Grid grid, boolean later, boolean ripple) {
        if (grip.part() == Grip.Part.START
                && grip.shot() == 0
                && times.getFirst().start().isZero()) {
            return;
        }
        Duration from = Trim.of(times, grip, Duration.ZERO, ripple, grid.step()).from();
        Duration wanted = grid.next(from, later);
        Trim trim = Trim.of(times, grip, wanted, ripple, grid.step());
        // An edge without room for the whole step stays, rather than going some odd part of it.
        if (trim.to().equals(wanted)) {
            trim(trim);
        }
    }

    private void slide(List<TimeRange> times, int shot, Grid grid, boolean later) {
        TimeRange time = times.get(shot);
        Duration edge = shot == 0 && time.start().isZero() ? time.end() : time.start();
        Duration by = grid.next(edge, later).minus(edge);
        edit(shot, (script, _) -> Retiming.write(script, Slide.of(times, shot, by, LEAST_PART)));
    }

    /** Moves a shot to another place in the order. */
    public void move(int from, int to) {
        if (from != to && to >= 0 && to <= last()) {
            select(to, edit(from, (script, times) -> Restructuring.move(script, times.times(), from, to)));
        }
    }

    /** Moves the selected shot by so many places in the order. */
    public void shift(int by) {
        int shot = selected.get().shot();
        move(shot, shot + by);
    }

    /** Takes the selected shot out. */
    public void delete() {
        int shot = selected.get().shot();
        int left = last();
        select(
                Math.min(shot, left - 1),
                edit(shot, (script, times) -> Restructuring.delete(script, times.times(), shot)));
    }

    /** Cuts the selected shot in two: at this instant if it lies inside the shot, else in its middle. */
    public void split(Duration at) {
        int shot = selected.get().shot();
        edit(shot, (script, times) -> {
            TimeRange time = times.times().get(shot);
            return Restructuring.split(script, times.times(), shot, isInside(time, at) ? at : middle(time));
        });
    }

    /** Whether an instant parts a shot so that something is left on both sides. */
    public static boolean isInside(TimeRange time, Duration instant) {
        return instant.minus(LEAST_PART).compareTo(time.start()) >= 0
                && instant.plus(LEAST_PART).compareTo(time.end()) <= 0;
    }

    /** Makes one shot out of the selected one and the next. */
    public void merge() {
        int shot = selected.get().shot();
        if (shot < last()) {
            edit(shot, (script, times) -> Restructuring.merge(script, times.times(), shot));
        }
    }

    /** Puts a new shot behind the selected one. */
    public void insert() {
        insert(NEW_SHOT, texts.get(newShot(desk.parsedProperty().get().text())));
    }

    /** Puts a shot behind the selected one that lasts as long and says the same. */
    public void duplicate() {
        int shot = selected.get().shot();
        times().filter(times -> holds(times, shot))
                .ifPresent(times -> insert(
                        times.times().get(shot).length(),
                        desk.parsedProperty().get().shots().get(shot).description()));
    }

    private void insert(Duration length, String description) {
        int shot = selected.get().shot();
        select(
                shot + 1,
                edit(shot, (script, times) -> Restructuring.insert(script, times.times(), shot, length, description)));
    }

    /** Stretches all shots so that the last ends with the clip. */
    public void fit() {
        edit(0, (script, times) -> Retiming.fit(script, times.written(), times.length()));
    }

    /** Takes the last change of the text back. */
    public void undo() {
        text.undo();
    }

    /** Makes the change of the text again that was taken back last. */
    public void redo() {
        text.redo();
    }

    private int last() {
        return desk.parsedProperty().get().shots().size() - 1;
    }

    private void select(int shot, boolean edited) {
        if (edited) {
            selected.set(Grip.whole(shot));
        }
    }

    private boolean edit(int shot, BiFunction<ShotScript, ShotTimes, ScriptEdit> gesture) {
        ScriptEdit edit = times().filter(times -> holds(times, shot))
                .map(times -> gesture.apply(desk.parsedProperty().get(), times))
                .orElse(ScriptEdit.NONE);
        if (!edit.isEmpty()) {
            text.apply(edit);
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
        return text.codePoints().anyMatch(Character::isIdeographic)
                ? "timeline.newShot.chinese"
                : "timeline.newShot.text";
    }
}
