package studio.slateroom.ui.player;

import java.util.EnumSet;
import java.util.Set;

/** What a player is doing. */
public enum PlayerState {
    /** There is no clip. */
    EMPTY,
    /** A clip is being read; there is no picture of it yet. */
    OPENING,
    PLAYING,
    PAUSED,
    /** The clip was played to its end; the last frame is on the screen. */
    ENDED,
    /** The clip, or any clip, cannot be played; the playback's fault tells why. */
    FAILED;

    /** Whether a player may go from this state to that one. From any state, a clip can be opened or taken out. */
    public boolean canBecome(PlayerState next) {
        return switch (next) {
            case EMPTY, OPENING, FAILED -> true;
            case PLAYING -> EnumSet.of(OPENING, PAUSED, ENDED).contains(this);
            case PAUSED -> EnumSet.of(OPENING, PLAYING, ENDED).contains(this);
            case ENDED -> this == PLAYING;
        };
    }

    /** Whether there is a clip whose frames can be shown. */
    public boolean isReady() {
        return Set.of(PLAYING, PAUSED, ENDED).contains(this);
    }
}
