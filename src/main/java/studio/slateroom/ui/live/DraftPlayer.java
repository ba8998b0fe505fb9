package studio.slateroom.ui.live;

import java.nio.file.Path;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.media.Picture;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.player.Playback;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.Screen;
import studio.slateroom.ui.player.VideoPlayer;

/** A player that can also show a live draft. Lives on the UI thread. */
public final class DraftPlayer implements VideoPlayer {

    private final VideoPlayer player;
    private final ReadOnlyObjectWrapper<Playback> playback;
    private final DraftShow show;

    /** Whether it shows a draft, or says why there is none; else it shows what the player behind does. */
    private boolean live;

    /** A player that shows what the one behind shows. */
    public DraftPlayer(VideoPlayer player, UiTasks tasks) {
        this.player = player;
        playback = new ReadOnlyObjectWrapper<>(player.playbackProperty().get());
        show = new DraftShow(player, tasks, playback::set, this::fail);
        player.playbackProperty().subscribe(this::follow);
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
        show.turnTo(fresh, at, frame);
    }

    /** The clip of a draft has been made. */
    void setClip(LiveDraft of, Path made) {
        show.setClip(of, made);
    }

    /** Says why there is no draft. */
    void fail(PlayerFault fault) {
        live = true;
        show.end();
        player.stop();
        playback.set(Playback.failed(fault));
    }

    /** Whether a draft is being played, or will be as soon as it can. */
    boolean isPlaying() {
        return show.isPlaying();
    }

    @Override
    public ReadOnlyObjectProperty<Playback> playbackProperty() {
        return playback.getReadOnlyProperty();
    }

    @Override
    public Screen screen() {
        return show.screen();
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
        if (live) {
            show.play();
        } else {
            player.play();
        }
    }

    /** What waits for its clip to play waits no more. */
    @Override
    public void toggle() {
        if (isPlaying()) {
            pause();
        } else {
            VideoPlayer.super.toggle();
        }
    }

    @Override
    public void pause() {
        if (live) {
            show.pause();
        } else {
            player.pause();
        }
    }

    @Override
    public void seek(Duration instant) {
        if (live) {
            show.seek(instant);
        } else {
            player.seek(instant);
        }
    }

    @Override
    public void stepForward() {
        if (live) {
            show.step(1);
        } else {
            player.stepForward();
        }
    }

    @Override
    public void stepBackward() {
        if (live) {
            show.step(-1);
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
    public void setCaptions(boolean shown) {
        player.setCaptions(shown);
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
        show.end();
        playback.set(player.playbackProperty().get());
    }

    /** The player behind has something to tell. */
    private void follow(Playback news) {
        if (live) {
            show.follow(news);
        } else {
            playback.set(news);
        }
    }
}
