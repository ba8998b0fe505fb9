package studio.slateroom.ui.player;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.ui.desk.ShotFocus;

/** The clip in the player and its shots. Everything here lives on the UI thread. */
public final class PlayerViewModel {

    /** The speeds that are offered; 1 is the clip's own. */
    static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 1.5, 2.0);

    private static final ShotTimeline NO_SHOTS = new ShotTimeline(List.of(), Duration.ZERO, List.of());

    private final VideoPlayer player;
    private final ShotFocus focus;
    private final Optional<InstallCommand> install;
    private final Consumer<Path> elsewhere;

    private final ReadOnlyObjectWrapper<Optional<Path>> clip = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ShotTimeline> timeline = new ReadOnlyObjectWrapper<>(NO_SHOTS);
    private final ReadOnlyObjectWrapper<PlayerState> state = new ReadOnlyObjectWrapper<>(PlayerState.EMPTY);
    private final ReadOnlyObjectWrapper<Duration> position = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Duration> length = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyIntegerWrapper currentShot = new ReadOnlyIntegerWrapper(ShotFocus.NONE);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DoubleProperty volume = new SimpleDoubleProperty(1);
    private final DoubleProperty rate = new SimpleDoubleProperty(1);
    private final BooleanProperty muted = new SimpleBooleanProperty();
    private final BooleanProperty captions = new SimpleBooleanProperty(true);
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final BooleanProperty fullScreen = new SimpleBooleanProperty();
    private boolean draft;
    private boolean playsAfterScrub;
    private boolean held;

    /**
     * The view model of a player.
     *
     * @param install how the player's library is installed on this system
     * @param elsewhere opens a clip in the program that the system has for it
     */
    public PlayerViewModel(
            VideoPlayer player, ShotFocus focus, Optional<InstallCommand> install, Consumer<Path> elsewhere) {
        this.player = player;
        this.focus = focus;
        this.install = install;
        this.elsewhere = elsewhere;
        player.playbackProperty().subscribe(this::update);
        volume.subscribe(value -> player.setVolume(value.doubleValue()));
        rate.subscribe(value -> player.setRate(value.doubleValue()));
        muted.subscribe(player::setMuted);
        loop.subscribe(player::setLoop);
        captions.subscribe(player::setCaptions);
    }

    /** Shows a clip with its shots, and plays it if asked to. */
    public void show(Path file, ShotTimeline shots, boolean play) {
        draft = false;
        clip.set(Optional.of(file));
        timeline.set(shots);
        player.open(file);
        if (play) {
            player.play();
        }
        update(player.playbackProperty().get());
    }

    /** Shows the shots of a draft that the player has been given by someone else; there is no file to speak of. */
    public void showDraft(ShotTimeline shots) {
        draft = true;
        clip.set(Optional.empty());
        timeline.set(shots);
        update(player.playbackProperty().get());
    }

    /** Takes the clip out of the player. */
    public void clear() {
        draft = false;
        clip.set(Optional.empty());
        timeline.set(NO_SHOTS);
        player.stop();
        update(player.playbackProperty().get());
    }

    /** Plays, or halts. */
    public void togglePlay() {
        player.toggle();
    }

    /** Halts, and is held on to: until it is let go of, the shuttle goes frame by frame. */
    void hold() {
        held = true;
        player.pause();
    }

    /** Is let go of. */
    void letGo() {
        held = false;
    }

    /** Plays; plays faster by one of the speeds when it plays already; one frame further on while it is held. */
    void shuttleForth() {
        if (held) {
            player.stepForward();
        } else if (state.get() == PlayerState.PLAYING) {
            SPEEDS.stream().filter(speed -> speed > rate.get()).findFirst().ifPresent(rate::set);
        } else {
            player.play();
        }
    }

    /** Slows down to the clip's own speed step by step, else goes back a second; one frame back while it is held. */
    void shuttleBack() {
        if (held) {
            player.stepBackward();
        } else if (state.get() == PlayerState.PLAYING && rate.get() > 1) {
            SPEEDS.reversed().stream()
                    .filter(speed -> speed < rate.get())
                    .findFirst()
                    .ifPresent(rate::set);
        } else {
            skip(Duration.ofSeconds(-1));
        }
    }

    /** Shows the frame at an instant, which is kept inside the clip; plays on from there if it was playing. */
    public void seek(Duration instant) {
        if (state.get().isReady()) {
            Duration inside = inside(instant);
            position.set(inside);
            player.seek(inside);
        }
    }

    /** Goes forth or back by some time. */
    void skip(Duration distance) {
        seek(position.get().plus(distance));
    }

    /** Goes to the first frame. */
    void toStart() {
        seek(Duration.ZERO);
    }

    /** Goes to the last frame. */
    void toEnd() {
        player.pause();
        seek(length.get());
    }

    /** Halts one frame further on. */
    void stepForward() {
        player.stepForward();
    }

    /** Halts one frame further back. */
    void stepBackward() {
        player.stepBackward();
    }

    /** The user has taken hold of the play head; the clip halts under the hand. */
    void beginScrub(Duration instant) {
        playsAfterScrub = state.get() == PlayerState.PLAYING;
        player.pause();
        seek(instant);
    }

    /** The user has let go of the play head. */
    void endScrub() {
        if (playsAfterScrub) {
            player.play();
        }
        playsAfterScrub = false;
    }

    /** Shows the picture over the whole screen, or in its pane again. */
    public void toggleFullScreen() {
        fullScreen.set(!fullScreen.get());
    }

    /** Opens the clip in the program that the system has for it. */
    void openElsewhere() {
        clip.get().ifPresent(elsewhere);
    }

    /** The clip in the player. */
    ReadOnlyObjectProperty<Optional<Path>> clipProperty() {
        return clip.getReadOnlyProperty();
    }

    /** The clip's shots. */
    ReadOnlyObjectProperty<ShotTimeline> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    /** What the player is doing. */
    public ReadOnlyObjectProperty<PlayerState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The time of the frame on the screen. */
    public ReadOnlyObjectProperty<Duration> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** The clip's length; as its shots say while the file has not been read. */
    public ReadOnlyObjectProperty<Duration> lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /** The index of the shot on the screen, or {@link ShotFocus#NONE}. */
    public ReadOnlyIntegerProperty currentShotProperty() {
        return currentShot.getReadOnlyProperty();
    }

    /** What stands in the picture's place; empty while there is a picture, or will be in a moment. */
    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The loudness, 0 to 1. */
    public DoubleProperty volumeProperty() {
        return volume;
    }

    /** The speed; 1 is the clip's own. */
    public DoubleProperty rateProperty() {
        return rate;
    }

    /** Whether there is no sound. */
    public BooleanProperty mutedProperty() {
        return muted;
    }

    /** Whether the clip begins anew when it has ended. */
    public BooleanProperty loopProperty() {
        return loop;
    }

    /** Whether captions are shown where a clip has them. */
    public BooleanProperty captionsProperty() {
        return captions;
    }

    /** Whether the picture fills the whole screen. */
    BooleanProperty fullScreenProperty() {
        return fullScreen;
    }

    /** Where the frames appear. */
    Screen screen() {
        return player.screen();
    }

    /** Which shots are pointed at. */
    ShotFocus focus() {
        return focus;
    }

    private void update(Playback playback) {
        state.set(playback.state());
        position.set(playback.position());
        length.set(playback.length().isZero() ? timeline.get().length() : playback.length());
        currentShot.set(
                playback.state().isReady()
                        ? timeline.get()
                                .slotAt(playback.position())
                                .map(ShotTimeline.Slot::index)
                                .orElse(ShotFocus.NONE)
                        : ShotFocus.NONE);
        boolean drawn = playback.fault().isEmpty() && draft;
        notice.set(
                drawn
                        ? Optional.empty()
                        : Notice.of(playback.fault().orElse(null), clip.get().isPresent(), install));
    }

    private Duration inside(Duration instant) {
        Duration end = length.get();
        return instant.isNegative() ? Duration.ZERO : instant.compareTo(end) > 0 ? end : instant;
    }
}
