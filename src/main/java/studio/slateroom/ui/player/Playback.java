package studio.slateroom.ui.player;

import java.time.Duration;
import java.util.Optional;

/**
 * What a player plays, at one moment.
 *
 * @param fault why there is nothing to see; present exactly when the state is FAILED
 * @param position the time of the frame on the screen, from the clip's beginning
 * @param length the clip's length; zero while it is not known
 */
public record Playback(PlayerState state, Optional<PlayerFault> fault, Duration position, Duration length) {

    /** Without a clip. */
    public static final Playback EMPTY =
            new Playback(PlayerState.EMPTY, Optional.empty(), Duration.ZERO, Duration.ZERO);

    public Playback {
        if (fault.isPresent() != (state == PlayerState.FAILED)) {
            throw new IllegalArgumentException(state + " does not go with " + fault);
        }
    }

    /** A clip that has begun to be read. */
    public static Playback opening() {
        return new Playback(PlayerState.OPENING, Optional.empty(), Duration.ZERO, Duration.ZERO);
    }

    /** A clip that cannot be played. */
    public static Playback failed(PlayerFault fault) {
        return new Playback(PlayerState.FAILED, Optional.of(fault), Duration.ZERO, Duration.ZERO);
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
        return new Playback(next, fault, position, length);
    }

    /** The same clip at another frame. */
    public Playback at(Duration instant) {
        return new Playback(state, fault, instant, length);
    }

    /** The same clip, its length now known. */
    public Playback lasting(Duration whole) {
        return new Playback(state, fault, position, whole);
    }
}
