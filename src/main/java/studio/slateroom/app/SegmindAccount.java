package studio.slateroom.app;

import java.util.Map;
import java.util.Optional;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.settings.secrets.ServiceKey;
import studio.slateroom.settings.secrets.UserKeyStore;
import studio.slateroom.ui.account.BalanceCall;

/**
 * How the studio comes to the user's account at Segmind.
 *
 * @param key opens it
 * @param balance asks what is left on it; the provider's own call is plugged in here
 * @param environment the process's environment variables
 */
record SegmindAccount(ServiceKey key, BalanceCall balance, Map<String, String> environment) {

    /** The account of the user who runs this process. */
    static SegmindAccount ofThisUser(AppDirectories directories) {
        Map<String, String> environment = System.getenv();
        ServiceKey key = new ServiceKey(environment, UserKeyStore.forSegmind(environment, directories.data()));
        return new SegmindAccount(key, Optional::empty, environment);
    }
}
