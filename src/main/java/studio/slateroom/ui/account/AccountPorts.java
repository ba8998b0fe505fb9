package studio.slateroom.ui.account;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.slateroom.platform.Usd;
import studio.slateroom.settings.secrets.ServiceKey;

/**
 * Whom the account is asked of. All of them may block, save {@code wanted}.
 *
 * @param key the key that opens it
 * @param balance what is left
 * @param today what was spent since midnight
 * @param inProject what was spent in a project, by its id
 * @param wanted whether clips are to be ordered from the service, so that a missing key is worth a word
 */
public record AccountPorts(
        ServiceKey key,
        BalanceCall balance,
        Supplier<Usd> today,
        Function<String, Usd> inProject,
        BooleanSupplier wanted) {}
