package studio.slateroom.provider;

import java.time.Duration;
import java.util.Optional;

/**
 * What a provider is.
 *
 * @param id its name in the journal and in recipes, never changed
 * @param charges whether its clips cost money
 * @param jobsAtOnce how many clips it makes at a time, from 1; may change while the program runs
 * @param pollInterval how long to wait between two looks at a clip's state
 * @param keeps how long after the order a clip can be asked for; empty where that has no end
 */
public record ProviderProfile(
        String id, boolean charges, int jobsAtOnce, Duration pollInterval, Optional<Duration> keeps) {

    /** A provider that keeps its clips for as long as they are wanted. */
    public ProviderProfile(String id, boolean charges, int jobsAtOnce, Duration pollInterval) {
        this(id, charges, jobsAtOnce, pollInterval, Optional.empty());
    }
}
