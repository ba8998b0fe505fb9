package studio.slateroom.ui.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.Explained;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.player.Playback;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.PlayerState;
import studio.slateroom.ui.player.Screen;
import studio.slateroom.ui.player.VideoPlayer;

/**
 * A player that can also show a live draft. While that stands still, its frames are drawn one by one, so that there is
 * something to see long before there is a clip and every place is reached at once; to play it, the player behind gets
 * the clip, and the still stays until that moves. Lives on the UI thread.
 */
public final class DraftPlayer implements VideoPlayer {

    private static final long SECOND = 1_000_000_000L;

    /** Times are rounded by less. */
    private static final Duration HAIR = Duration.ofMillis(1);

    private final VideoPlayer player;
    private final UiTasks tasks;
    private final ReadOnlyObjectWrapper<Playback> playback;
    private final ReadOnlyObjectWrapper<@Nullable Image> picture = new ReadOnlyObjectWrapper<>();
    private boolean live;
    private @Nullable LiveDraft draft;
    private @Nullable Path clip;
    private @Nullable Image still;

    /** Whether the player behind plays a draft's clip, be it that of the draft before. */
    private boolean playing;

    /** Whether it plays as soon as there is a clip. */
    private boolean wanted;

    /** Where the player behind has been sent and has not yet gone on from; null once it has. */
    private @Nullable Duration sent;

    private Duration position = Duration.ZERO;
    private boolean drawing;
    private boolean drawAgain;

    /** A player that shows what the one behind shows. */
    public DraftPlayer(VideoPlayer player, UiTasks tasks) {
        this.player = player;
        this.tasks = tasks;
        playback = new ReadOnlyObjectWrapper<>(player.playbackProperty().get());
        player.playbackProperty().subscribe(this::follow);
        player.screen().pictureProperty().subscribe(_ -> showPicture());
    }

    /**
     * Shows a draft in place of a clip or another draft. While the draft before is playing it goes on, until the clip of
     * this one is there.
     *
     * @param at where it stands, unless it is playing
     * @param frame its frame there
     */
    void turnTo(LiveDraft fresh, Duration at, Picture frame) {
        if (!live) {
            live = true;
            player.stop();
        }
        draft = fresh;
        clip = null;
        if (playing) {
            tell(PlayerState.PLAYING);
        } else {
            position = onGrid(at);
            showStill(frame);
            tell(PlayerState.PAUSED);
        }
    }

    /** The clip of a draft has been made. */
    void setClip(LiveDraft of, Path made) {
        if (!of.equals(draft)) {
            return;
        }
        if (playing) {
            Duration at = onGrid(position);
            tasks.run(
                    () -> of.frameAt(at),
                    frame -> {
                        if (of.equals(draft)) {
                            takeOver(made, at, frame);
                        }
                    },
                    this::cannotDraw);
        } else {
            open(made, position);
        }
    }

    /** Goes on with another clip, unless somebody has meanwhile halted it or sent it elsewhere. */
    private void takeOver(Path made, Duration at, Picture frame) {
        boolean undisturbed = playing && sent == null;
        if (undisturbed) {
            showStill(frame);
        }
        open(made, undisturbed ? at : position);
    }

    private void open(Path made, Duration at) {
        clip = made;
        player.open(made);
        if (playing || wanted) {
            start(at);
        }
    }

    /** Says why there is no draft. */
    void fail(PlayerFault fault) {
        live = true;
        forget();
        player.stop();
        playback.set(Playback.failed(fault));
        showPicture();
    }

    /** Whether a draft is being played. */
    boolean isPlaying() {
        return live && (playing || wanted);
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
    public void open(Path file) {
        leave();
        player.open(file);
    }

    @Override
    public void stop() {
        leave();
        player.stop();
    }

    @Override
    public void play() {
        Playback behind = player.playbackProperty().get();
        if (!live) {
            player.play();
        } else if (draft != null && behind.fault().isPresent()) {
            playback.set(behind);
        } else if (clip == null || playing) {
            wanted = draft != null;
        } else {
            boolean atEnd = !position.plus(HAIR).minus(lastFrame()).isNegative();
            start(atEnd ? Duration.ZERO : position);
        }
    }

    @Override
    public void pause() {
        wanted = false;
        if (!live) {
            player.pause();
        } else if (playing) {
            playing = false;
            player.pause();
            position = onGrid(position);
            tell(PlayerState.PAUSED);
            draw();
        }
    }

    @Override
    public void seek(Duration instant) {
        if (!live) {
            player.seek(instant);
        } else if (draft != null) {
            position = onGrid(instant);
            if (playing) {
                sent = position;
                player.seek(position);
                tell(PlayerState.PLAYING);
            } else {
                tell(PlayerState.PAUSED);
                draw();
            }
        }
    }

    @Override
    public void stepForward() {
        if (live) {
            step(1);
        } else {
            player.stepForward();
        }
    }

    @Override
    public void stepBackward() {
        if (live) {
            step(-1);
        } else {
            player.stepBackward();
        }
    }

    @Override
    public void setRate(double rate) {
        player.setRate(rate);
    }

    @Override
    public void setVolume(double volume) {
        player.setVolume(volume);
    }

    @Override
    public void setMuted(boolean muted) {
        player.setMuted(muted);
    }

    @Override
    public void setLoop(boolean loop) {
        player.setLoop(loop);
    }

    @Override
    public void close() {
        player.close();
    }

    private void leave() {
        live = false;
        forget();
        playback.set(player.playbackProperty().get());
        showPicture();
    }

    private void forget() {
        draft = null;
        clip = null;
        still = null;
        playing = false;
        wanted = false;
        sent = null;
        position = Duration.ZERO;
    }

    private void step(int frames) {
        pause();
        seek(position.plus(Duration.ofNanos(frames * SECOND / rate())));
    }

    private void start(Duration at) {
        position = at;
        playing = true;
        wanted = false;
        sent = at;
        player.seek(at);
        player.play();
        if (playing) {
            tell(PlayerState.PLAYING);
        }
    }

    /** The player behind has something to tell. */
    private void follow(Playback news) {
        if (!live) {
            playback.set(news);
        } else if (news.fault().isPresent()) {
            // Without the library there are stills still, until somebody wants more.
            boolean noPlayer = news.fault().get() instanceof PlayerFault.Unavailable;
            if (playing || wanted || (clip != null && !noPlayer)) {
                playing = false;
                wanted = false;
                playback.set(news);
            }
        } else if (playing && news.state() == PlayerState.PLAYING) {
            moved(news.position());
        } else if (playing && news.state() == PlayerState.ENDED) {
            playing = false;
            position = lastFrame();
            tell(PlayerState.ENDED);
            draw();
        }
    }

    private void moved(Duration to) {
        Duration from = sent;
        if (from == null || to.compareTo(from.plus(HAIR)) > 0) {
            sent = null;
            still = null;
            position = to;
            tell(PlayerState.PLAYING);
            showPicture();
        }
    }

    /** Draws the frame under the play head; of those asked for while one is being drawn, only the last. */
    private void draw() {
        LiveDraft of = draft;
        Duration at = position;
        if (drawing || of == null) {
            drawAgain = drawing;
            return;
        }
        drawing = true;
        tasks.run(
                () -> of.frameAt(at),
                frame -> {
                    if (of.equals(draft) && !playing) {
                        showStill(frame);
                    }
                    drawn();
                },
                e -> {
                    cannotDraw(e);
                    drawn();
                });
    }

    private void drawn() {
        drawing = false;
        if (drawAgain) {
            drawAgain = false;
            draw();
        }
    }

    private void cannotDraw(Exception e) {
        if (!(e instanceof CancellationException)) {
            fail(new PlayerFault.NoDraft(Explained.of(e, "live.fault.broken")));
        }
    }

    private void showStill(Picture frame) {
        still = Pictures.image(frame);
        showPicture();
    }

    private void showPicture() {
        Image behind = player.screen().pictureProperty().get();
        picture.set(live && still != null ? still : behind);
    }

    private void tell(PlayerState state) {
        LiveDraft of = draft;
        if (of != null) {
            playback.set(
                    new Playback(state, Optional.empty(), position, of.shots().length()));
        }
    }

    private long rate() {
        LiveDraft of = draft;
        return of == null ? 1 : of.framesPerSecond();
    }

    /** The time of the frame that is on the screen at an instant, inside the clip. */
    private Duration onGrid(Duration instant) {
        LiveDraft of = draft;
        if (of == null) {
            return instant;
        }
        long frames = of.shots().length().toNanos() * rate() / SECOND;
        long frame = Math.clamp(instant.plus(HAIR).toNanos() * rate() / SECOND, 0, Math.max(0, frames - 1));
        return Duration.ofNanos(frame * SECOND / rate());
    }

    private Duration lastFrame() {
        LiveDraft of = draft;
        return of == null ? Duration.ZERO : onGrid(of.shots().length());
    }
}
