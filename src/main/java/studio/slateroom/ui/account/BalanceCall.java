package studio.slateroom.ui.account;

import java.util.Optional;
import studio.slateroom.platform.Usd;

/** Asks the service what is left on the account, which costs nothing and shows whether the key is taken. */
@FunctionalInterface
public interface BalanceCall {

    /**
     * What is left; empty where the service does not say. Blocks.
     *
     * @throws Exception when it cannot be asked or does not take the key; one that is
     *     {@link studio.slateroom.platform.Explained} is told to the user in its words
     */
    Optional<Usd> ask() throws Exception;
}
