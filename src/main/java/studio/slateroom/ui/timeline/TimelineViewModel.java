package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ShotFocus;

/** The shots over time. */
public final class TimelineViewModel {

    private final ClipDesk desk;
    private final ShotFocus focus;
    private final Consumer<Duration> seek;
    private final IntConsumer reveal;
    private final ReadOnlyObjectWrapper<List<TimelineBlock>> blocks = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Duration> playHead = new SimpleObjectProperty<>(Duration.ZERO);

    /**
     * The view model of the clip on the desk.
     *
     * @param seek moves the player
     * @param reveal shows a shot's text, by the shot's index
     */
    public TimelineViewModel(ClipDesk desk, ShotFocus focus, Consumer<Duration> seek, IntConsumer reveal) {
        this.desk = desk;
        this.focus = focus;
        this.seek = seek;
        this.reveal = reveal;
        desk.timelineProperty().subscribe(this::update);
    }

    /** The stretches, those beyond the clip's end last. */
    ReadOnlyObjectProperty<List<TimelineBlock>> blocksProperty() {
        return blocks.getReadOnlyProperty();
    }

    /** Where the player is. */
    public ObjectProperty<Duration> playHeadProperty() {
        return playHead;
    }

    /** The clip's length. */
    Duration clipLength() {
        return desk.timelineProperty().get().length();
    }

    /** Which shots are pointed at. */
    ShotFocus focus() {
        return focus;
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

    private void update() {
        ShotTimeline timeline = desk.timelineProperty().get();
        blocks.set(TimelineBlock.of(desk.parsedProperty().get(), timeline));
    }
}
