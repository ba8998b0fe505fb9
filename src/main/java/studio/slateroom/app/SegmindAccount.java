package studio.slateroom.app;

import java.util.Map;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.settings.secrets.ServiceKey;
import studio.slateroom.settings.secrets.UserKeyStore;

/**
 * How this process comes to the user's account at Segmind.
 *
 * @param key opens it
 * @param environment the process's environment variables
 */
record SegmindAccount(ServiceKey key, Map<String, String> environment) {

    /** The account of the user who runs this process. */
    static SegmindAccount ofThisUser(AppDirectories directories) {
        Map<String, String> environment = System.getenv();
        ServiceKey key = new ServiceKey(environment, UserKeyStore.forSegmind(environment, directories.data()));
        return new SegmindAccount(key, environment);
    }
}
