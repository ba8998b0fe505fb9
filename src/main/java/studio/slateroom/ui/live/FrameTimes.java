package studio.slateroom.ui.live;

import java.time.Duration;
import studio.slateroom.provider.live.LiveDraft;

/**
 * When the frames of a draft begin.
 *
 * @param length the draft's
 * @param rate frames a second
 */
record FrameTimes(Duration length, long rate) {

    /** Times are rounded by less. */
    static final Duration HAIR = Duration.ofMillis(1);

    private static final long SECOND = 1_000_000_000L;

    static FrameTimes of(LiveDraft draft) {
        return new FrameTimes(draft.shots().length(), draft.framesPerSecond());
    }

    /** When the frame begins that is on the screen at an instant; before and behind the draft, its first or last one. */
    Duration at(Duration instant) {
        long frames = length.toNanos() * rate / SECOND;
        long frame = Math.clamp(instant.plus(HAIR).toNanos() * rate / SECOND, 0, Math.max(0, frames - 1));
        return Duration.ofNanos(frame * SECOND / rate);
    }

    /** When the last one begins. */
    Duration last() {
        return at(length);
    }

    /** How long so many of them last; back in time for fewer than none. */
    Duration lasting(int frames) {
        return Duration.ofNanos(frames * SECOND / rate);
    }
}
