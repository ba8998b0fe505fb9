package studio.slateroom.provider.live;

import java.nio.file.Path;
import java.time.Duration;
import studio.slateroom.media.Picture;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.script.ShotTimeline;

/** One state of a clip as a rough version of it shows it. Drafts are equal only when they are the same. */
public interface LiveDraft {

    /** The clip's shots. */
    ShotTimeline shots();

    /** How many frames a second has. */
    int framesPerSecond();

    /**
     * One frame, at once and without the clip.
     *
     * @param instant within the clip; before and behind it stand for its first and last frame
     * @throws ProviderException when a picture cannot be read
     * @throws java.util.concurrent.CancellationException when something newer has taken this draft's place
     */
    Picture frameAt(Duration instant) throws ProviderException;

    /**
     * The clip; waits until it is made. It lies there until a few newer ones have been made.
     *
     * @throws ProviderException when it cannot be made
     * @throws java.util.concurrent.CancellationException when something newer has taken this draft's place
     */
    Path clip() throws ProviderException;
}
