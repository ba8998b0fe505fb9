package studio.slateroom.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Language;
import studio.slateroom.settings.Settings;
import studio.slateroom.settings.SettingsStore;

/** The settings as they stand in this process. May be read from any thread. */
final class CurrentSettings {

    private static final Logger LOG = System.getLogger(CurrentSettings.class.getName());

    private final SettingsStore store;
    private final Optional<Message> fault;
    private volatile Settings now;

    /** The settings of this file. */
    CurrentSettings(Path file) {
        store = new SettingsStore(file);
        SettingsStore.Found found = store.load();
        now = found.settings();
        fault = found.fault();
    }

    /** The settings of the user of these folders. */
    static CurrentSettings in(AppDirectories directories) {
        return new CurrentSettings(directories.config().resolve("settings.json"));
    }

    /** The texts in the language that is set, with the dates of the system's region. */
    Texts texts() {
        Language language = now.looks().language();
        return Texts.in(
                language.locale(Locale.getDefault(Locale.Category.DISPLAY)), Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Why it is not known what may be spent, or where; holds until the program's end. Nothing may be ordered then. */
    Optional<Message> fault() {
        return fault;
    }

    Settings now() {
        return now;
    }

    /** Lets others count from now on; they are not written yet. */
    void use(Settings changed) {
        now = changed;
    }

    /** Writes them as they stand; what cannot be understood is the user's to mend and is not written over. */
    void save() {
        if (fault.isPresent()) {
            return;
        }
        try {
            store.save(now);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings were not saved", e);
        }
    }
}
