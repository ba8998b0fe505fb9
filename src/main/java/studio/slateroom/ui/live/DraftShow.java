package studio.slateroom.ui.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.Explained;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.player.Playback;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.PlayerState;
import studio.slateroom.ui.player.Screen;
import studio.slateroom.ui.player.VideoPlayer;

/**
 * Shows one live draft after the other. While one stands still, its frames are drawn one by one, so that there is
 * something to see long before there is a clip and every place is reached at once; to play it, the player behind gets
 * the clip, and the still stays until that moves. Lives on the UI thread.
 */
final class DraftShow {

    private final VideoPlayer player;
    private final UiTasks tasks;
    private final Consumer<Playback> told;
    private final Consumer<PlayerFault> failed;
    private final StillScreen screen;
    private @Nullable LiveDraft draft;
    private @Nullable Path clip;

    /** What the player behind was given last; its news of another clip come late. */
    private @Nullable Path given;

    /** Whether the player behind plays a draft's clip, be it that of the draft before. */
    private boolean playing;

    /** Whether it plays as soon as there is a clip. */
    private boolean wanted;

    /** Where the player behind has been sent and has not yet gone on from; null once it has. */
    private @Nullable Duration sent;

    private Duration position = Duration.ZERO;

    /**
     * A show without a draft.
     *
     * @param player plays the clips
     * @param told told what is being shown
     * @param failed told why a draft can no longer be shown
     */
    DraftShow(VideoPlayer player, UiTasks tasks, Consumer<Playback> told, Consumer<PlayerFault> failed) {
        this.player = player;
        this.tasks = tasks;
        this.told = told;
        this.failed = failed;
        screen = new StillScreen(player.screen(), tasks, of -> of.equals(draft) && !playing, this::cannotDraw);
    }

    /** Where frames and clips are seen, and what the player behind shows without a draft. */
    Screen screen() {
        return screen;
    }

    /** Turns to a draft; if one is playing, that goes on until the clip of this one is there. */
    void turnTo(LiveDraft fresh, Duration at, Picture frame) {
        draft = fresh;
        clip = null;
        if (playing) {
            tell(PlayerState.PLAYING);
        } else {
            position = onGrid(at);
            screen.show(frame);
            tell(PlayerState.PAUSED);
        }
    }

    /** Ends the show. */
    void end() {
        draft = null;
        clip = null;
        given = null;
        screen.uncover();
        playing = false;
        wanted = false;
        sent = null;
        position = Duration.ZERO;
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
            screen.show(frame);
        }
        open(made, undisturbed ? at : position);
    }

    private void open(Path made, Duration at) {
        clip = made;
        given = made;
        player.open(made);
        if (playing || wanted) {
            start(at);
        }
    }

    /** Whether a draft is being played, or will be as soon as there is a clip. */
    boolean isPlaying() {
        return playing || wanted;
    }

    /** Plays, as soon as there is a clip. */
    void play() {
        Playback behind = player.playbackProperty().get();
        if (draft == null || playing) {
            return;
        }
        if (behind.fault().isPresent()) {
            told.accept(behind);
        } else if (clip == null) {
            wanted = true;
        } else {
            boolean atEnd = !position.plus(FrameTimes.HAIR).minus(lastFrame()).isNegative();
            start(atEnd ? Duration.ZERO : position);
        }
    }

    /** Halts, and waits no more to play. */
    void pause() {
        wanted = false;
        if (playing) {
            playing = false;
            player.pause();
            position = onGrid(position);
            tell(PlayerState.PAUSED);
            draw();
        }
    }

    /** Shows the frame at an instant, and plays on from there if it was playing. */
    void seek(Duration instant) {
        if (draft == null) {
            return;
        }
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

    /** Halts some frames further on, or back. */
    void step(int frames) {
        LiveDraft of = draft;
        pause();
        if (of != null) {
            seek(position.plus(FrameTimes.of(of).lasting(frames)));
        }
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

    /** The player behind has something to tell; what it tells of another clip than it was given last is over. */
    void follow(Playback news) {
        if (news.clip().isPresent() && !news.clip().equals(Optional.ofNullable(given))) {
            return;
        }
        if (news.fault().isPresent()) {
            // Without the library there are stills still, until somebody wants more.
            boolean noPlayer = news.fault().get() instanceof PlayerFault.Unavailable;
            if (playing || wanted || (clip != null && !noPlayer)) {
                playing = false;
                wanted = false;
                told.accept(news);
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
        if (from == null || to.compareTo(from.plus(FrameTimes.HAIR)) > 0) {
            sent = null;
            position = to;
            tell(PlayerState.PLAYING);
            screen.uncover();
        }
    }

    /** Draws the frame under the play head. */
    private void draw() {
        LiveDraft of = draft;
        if (of != null) {
            screen.draw(of, position);
        }
    }

    private void cannotDraw(Exception e) {
        if (!(e instanceof CancellationException)) {
            failed.accept(new PlayerFault.NoDraft(Explained.of(e, "live.fault.broken")));
        }
    }

    private void tell(PlayerState state) {
        LiveDraft of = draft;
        if (of != null) {
            told.accept(
                    new Playback(state, Optional.empty(), position, of.shots().length(), Optional.empty()));
        }
    }

    /** The time of the frame that is on the screen at an instant, inside the clip. */
    private Duration onGrid(Duration instant) {
        LiveDraft of = draft;
        return of == null ? instant : FrameTimes.of(of).at(instant);
    }

    private Duration lastFrame() {
        LiveDraft of = draft;
        return of == null ? Duration.ZERO : FrameTimes.of(of).last();
    }
}
