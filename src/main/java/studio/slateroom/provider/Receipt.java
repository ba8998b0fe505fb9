package studio.slateroom.provider;

import java.util.Optional;
import studio.slateroom.platform.Usd;

/**
 * What a provider says that a clip cost.
 *
 * @param cost what was charged
 * @param remaining the balance after it, where the provider tells
 */
public record Receipt(Usd cost, Optional<Usd> remaining) {}
