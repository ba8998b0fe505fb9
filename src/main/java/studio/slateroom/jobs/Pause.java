package studio.slateroom.jobs;

import java.time.Instant;
import studio.slateroom.provider.ProviderFault;

/**
 * A provider takes no orders for a while.
 *
 * @param provider its id
 * @param until when it is tried again
 * @param why what it said last
 */
public record Pause(String provider, Instant until, ProviderFault why) {}
