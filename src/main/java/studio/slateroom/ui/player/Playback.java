package studio.slateroom.ui.player;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a player plays, at one moment.
 *
 * @param fault why there is nothing to see; present exactly when the state is FAILED
 * @param position the time of the frame on the screen, from the clip's beginning
 * @param length the clip's length; zero while it is not known
 * @param clip which clip it is; empty without one, and for one that is no file
 */
public record Playback(
        PlayerState state, Optional<PlayerFault> fault, Duration position, Duration length, Optional<Path> clip) {

    /** Without a clip. */
    public static final Playback EMPTY =
            new Playback(PlayerState.EMPTY, Optional.empty(), Duration.ZERO, Duration.ZERO, Optional.empty());

    public Playback {
        if (fault.isPresent() != (state == PlayerState.FAILED)) {
            throw new IllegalArgumentException(state + " does not go with " + fault);
        }
    }

    /** A clip that has begun to be read. */
    public static Playback opening(Path clip) {
        return new Playback(PlayerState.OPENING, Optional.empty(), Duration.ZERO, Duration.ZERO, Optional.of(clip));
    }

    /** No clip can be played. */
    public static Playback failed(PlayerFault fault) {
        return EMPTY.broken(fault);
    }

    /** The same clip, which cannot be played. */
    public Playback broken(PlayerFault why) {
        return new Playback(PlayerState.FAILED, Optional.of(why), Duration.ZERO, Duration.ZERO, clip);
    }

    /**
     * The same clip in another state.
     *
     * @throws IllegalStateException when no player goes from this state to that one
     */
    public Playback to(PlayerState next) {
        if (next != state && !state.canBecome(next)) {
            throw new IllegalStateException("no player goes from " + state + " to " + next);
        }
        return new Playback(next, fault, position, length, clip);
    }

    /** The same clip at another frame. */
    public Playback at(Duration instant) {
        return new Playback(state, fault, instant, length, clip);
    }

    /** The same clip, its length now known. */
    public Playback lasting(Duration whole) {
        return new Playback(state, fault, position, whole, clip);
    }
}
