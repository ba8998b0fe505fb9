package studio.slateroom.provider.emulator.http;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** So many orders and uploads a minute and key; looking at what was ordered is not counted. */
final class RateLimit {

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Integer> calls = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Counts a call; when it is one too many, until when there can be no other. */
    synchronized Optional<Instant> count(String key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            calls.clear();
        }
        int count = calls.merge(key, 1, Integer::sum);
        return count > perMinute ? Optional.of(minute.plus(1, ChronoUnit.MINUTES)) : Optional.empty();
    }
}
