package studio.slateroom.jobs.spending;

import java.util.Optional;
import studio.slateroom.platform.Usd;

/**
 * How much the user wants to spend at most.
 *
 * @param perDay from midnight to midnight; empty for no limit
 * @param perProject in each project, ever; empty for no limit
 */
public record SpendLimits(Optional<Usd> perDay, Optional<Usd> perProject) {

    /** No limits. */
    public static final SpendLimits NONE = new SpendLimits(Optional.empty(), Optional.empty());
}
