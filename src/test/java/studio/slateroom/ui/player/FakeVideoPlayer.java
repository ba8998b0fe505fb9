package studio.slateroom.ui.player;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** A player without pictures. It does at once what the port promises; the test says what a file holds and time does. */
public final class FakeVideoPlayer implements VideoPlayer {

    public static final Duration FRAME = Duration.ofNanos(1_000_000_000L / TimeCode.RATE);

    private final ReadOnlyObjectWrapper<Playback> playback = new ReadOnlyObjectWrapper<>(Playback.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Image> picture = new ReadOnlyObjectWrapper<>();
    private double rate = 1;
    private double volume = 1;
    private boolean muted;
    private boolean loop;
    private boolean captions;
    private boolean wanted;
    private boolean gone;
    private @Nullable List<Runnable> late;

    /** The file that is being opened turns out to be a clip of this length. */
    public void read(Duration length) {
        tell(now().lasting(length).to(wanted ? PlayerState.PLAYING : PlayerState.PAUSED));
    }

    /** What is being played, or any clip, turns out to be impossible to play. */
    public void fail(PlayerFault fault) {
        tell(fault instanceof PlayerFault.Unavailable ? Playback.failed(fault) : now().broken(fault));
        gone = gone || fault instanceof PlayerFault.Unavailable;
    }

    /** From now on what it is asked to do is done only when it catches up; until then it goes on as before. */
    public void lag() {
        late = new ArrayList<>();
    }

    /** Does what it was asked to do meanwhile. */
    public void catchUp() {
        List<Runnable> asked = List.copyOf(Objects.requireNonNull(late));
        late = null;
        asked.forEach(Runnable::run);
    }

    private void ask(Runnable command) {
        List<Runnable> lagging = late;
        if (lagging == null) {
            command.run();
        } else {
            lagging.add(command);
        }
    }

    /** Time goes by: a clip that plays comes so much further, at most to its end. */
    public void pass(Duration time) {
        if (now().state() == PlayerState.PLAYING) {
            Duration next = now().position().plus(time);
            if (next.compareTo(now().length()) < 0) {
                tell(now().at(next));
            } else {
                tell(
                        loop
                                ? now().at(Duration.ZERO)
                                : now().to(PlayerState.ENDED).at(lastFrame()));
            }
        }
    }

    double rate() {
        return rate;
    }

    double volume() {
        return volume;
    }

    boolean captions() {
        return captions;
    }

    boolean muted() {
        return muted;
    }

    @Override
    public ReadOnlyObjectProperty<Playback> playbackProperty() {
        return playback.getReadOnlyProperty();
    }

    @Override
    public Screen screen() {
        return picture::getReadOnlyProperty;
    }

    @Override
    public void open(Path clip) {
        ask(() -> {
            wanted = false;
            tell(Playback.opening(clip));
        });
    }

    @Override
    public void play() {
        ask(() -> {
            wanted = true;
            if (now().state().isReady()) {
                boolean atEnd = now().position().equals(lastFrame());
                tell(now().to(PlayerState.PLAYING).at(atEnd ? Duration.ZERO : now().position()));
            }
        });
    }

    @Override
    public void pause() {
        ask(() -> {
            wanted = false;
            if (now().state() == PlayerState.PLAYING) {
                tell(now().to(PlayerState.PAUSED));
            }
        });
    }

    @Override
    public void stop() {
        ask(() -> tell(Playback.EMPTY));
    }

    @Override
    public void seek(Duration instant) {
        ask(() -> {
            if (now().state().isReady()) {
                Playback there = now().at(inside(instant));
                tell(there.state() == PlayerState.ENDED ? there.to(PlayerState.PAUSED) : there);
            }
        });
    }

    @Override
    public void stepForward() {
        step(FRAME);
    }

    @Override
    public void stepBackward() {
        step(FRAME.negated());
    }

    @Override
    public void setRate(double speed) {
        rate = speed;
    }

    @Override
    public void setVolume(double loudness) {
        volume = loudness;
    }

    @Override
    public void setMuted(boolean silent) {
        muted = silent;
    }

    @Override
    public void setCaptions(boolean shown) {
        captions = shown;
    }

    @Override
    public void setLoop(boolean again) {
        loop = again;
    }

    @Override
    public void close() {
        gone = true;
    }

    private void step(Duration distance) {
        pause();
        seek(now().position().plus(distance));
    }

    private Duration inside(Duration instant) {
        return instant.isNegative() ? Duration.ZERO : instant.compareTo(lastFrame()) > 0 ? lastFrame() : instant;
    }

    private Duration lastFrame() {
        return now().length().minus(FRAME);
    }

    private Playback now() {
        return playback.get();
    }

    private void tell(Playback news) {
        if (!gone) {
            playback.set(news);
        }
    }
}
