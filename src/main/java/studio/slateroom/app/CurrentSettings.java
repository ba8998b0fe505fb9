package studio.slateroom.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import studio.slateroom.settings.Settings;
import studio.slateroom.settings.SettingsStore;

/** The settings as they stand in this process. May be read from any thread. */
final class CurrentSettings {

    private static final Logger LOG = System.getLogger(CurrentSettings.class.getName());

    private final SettingsStore store;
    private volatile Settings now;

    /** The settings of this file. */
    CurrentSettings(Path file) {
        store = new SettingsStore(file);
        now = store.load();
    }

    Settings now() {
        return now;
    }

    /** Lets others count from now on; they are not written yet. */
    void use(Settings changed) {
        now = changed;
    }

    /** Writes them as they stand. */
    void save() {
        try {
            store.save(now);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings were not saved", e);
        }
    }
}
