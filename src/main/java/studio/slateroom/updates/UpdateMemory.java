package studio.slateroom.updates;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the search for updates remembers.
 *
 * @param starts how often the program was started
 * @param looked when it looked last
 * @param unwanted the release that the user does not want to hear of again
 */
public record UpdateMemory(int starts, Optional<Instant> looked, Optional<Version> unwanted) {

    /** A new user's. */
    public static final UpdateMemory NEW = new UpdateMemory(0, Optional.empty(), Optional.empty());

    private static final int STARTS_BEFORE_THE_QUESTION = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofDays(1);

    /** Whether the user knows the program well enough to be asked. */
    public boolean mayAsk() {
        return starts >= STARTS_BEFORE_THE_QUESTION;
    }

    /** Whether it is time to look again. A clock that was put back does not stop the search for good. */
    public boolean isDue(Instant now) {
        return looked.map(last -> last.isAfter(now) || !last.plus(BETWEEN_LOOKS).isAfter(now))
                .orElse(true);
    }

    /** This memory after one more start. */
    public UpdateMemory started() {
        return new UpdateMemory(Math.min(starts, Integer.MAX_VALUE - 1) + 1, looked, unwanted);
    }

    /** This memory after a look. */
    public UpdateMemory looked(Instant now) {
        return new UpdateMemory(starts, Optional.of(now), unwanted);
    }

    /** This memory once the user wants to hear no more of a release. */
    public UpdateMemory without(Version version) {
        return new UpdateMemory(starts, looked, Optional.of(version));
    }
}
