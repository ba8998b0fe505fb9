package studio.slateroom.provider;

import java.time.Duration;

/**
 * What a provider is.
 *
 * @param id its name in the journal and in recipes, never changed
 * @param charges whether its clips cost money
 * @param jobsAtOnce how many clips it makes at a time, from 1
 * @param pollInterval how long to wait between two looks at a clip's state
 */
public record ProviderProfile(String id, boolean charges, int jobsAtOnce, Duration pollInterval) {}
