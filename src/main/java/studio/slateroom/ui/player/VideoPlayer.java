package studio.slateroom.ui.player;

import java.nio.file.Path;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Plays one clip at a time. All methods return at once and may be called from any thread; calls take effect in the
 * order in which they were made, and one that makes no sense in the player's state changes nothing. What came of them
 * is observed, on the UI thread.
 */
public interface VideoPlayer extends AutoCloseable {

    /** What is being played and where; changes on the UI thread only, at most once a frame. */
    ReadOnlyObjectProperty<Playback> playbackProperty();

    /** Where the frames appear. */
    Screen screen();

    /** Opens a clip in place of the current one and shows its first frame. */
    void open(Path clip);

    /** Plays on; from the beginning when the last frame is on the screen. */
    void play();

    /** Halts; the picture stays. */
    void pause();

    /** Plays, or halts what plays or is about to. */
    default void toggle() {
        if (playbackProperty().get().state() == PlayerState.PLAYING) {
            pause();
        } else {
            play();
        }
    }

    /** Takes the clip out of the player. */
    void stop();

    /** Shows the frame at an instant, which is kept inside the clip, and plays on from there if it was playing. */
    void seek(Duration instant);

    /** Halts one frame further on. */
    void stepForward();

    /** Halts one frame further back. */
    void stepBackward();

    /**
     * Sets the speed, also for clips to come.
     *
     * @param rate 1 is the clip's own speed; above 0
     */
    void setRate(double rate);

    /**
     * Sets the loudness, also for clips to come.
     *
     * @param volume 0 to 1
     */
    void setVolume(double volume);

    /** Makes it silent or audible again, also for clips to come. */
    void setMuted(boolean muted);

    /** Sets whether a clip begins anew when it has ended. */
    void setLoop(boolean loop);

    /**
     * Sets whether a clip's captions are shown, also for clips to come: the subtitles that its file switches on. What a
     * draft carries as notes to itself is switched off in its file, and is no captions.
     */
    void setCaptions(boolean shown);

    /** Lets go of everything; no call has an effect any more. */
    @Override
    void close();
}
