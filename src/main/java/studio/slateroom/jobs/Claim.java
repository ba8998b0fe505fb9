package studio.slateroom.jobs;

import java.time.Instant;
import studio.slateroom.provider.RemoteId;

/**
 * What proves that a provider has taken an order: from here on the clip is to be fetched and never ordered again.
 *
 * @param remote the provider's name for the clip
 * @param since when the provider answered
 */
public record Claim(RemoteId remote, Instant since) {}
