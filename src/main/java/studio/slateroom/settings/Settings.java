package studio.slateroom.settings;

import java.util.Map;

/**
 * The program's settings.
 *
 * @param looks how the window looks and speaks
 * @param layout where things stand
 * @param habits what the program remembers of how it is used
 * @param service how Segmind is used
 * @param shortcuts keys that the user has chosen, by the command's id; empty for none at all
 * @param updates whether the program may look for a newer release
 */
public record Settings(
        Looks looks,
        Layout layout,
        Habits habits,
        ServiceSettings service,
        Map<String, String> shortcuts,
        UpdateChecks updates) {

    /** What a new user begins with. */
    public static final Settings STANDARD = new Settings(
            Looks.STANDARD,
            Layout.STANDARD,
            Habits.STANDARD,
            ServiceSettings.STANDARD,
            Map.of(),
            UpdateChecks.UNDECIDED);

    public Settings {
        shortcuts = Map.copyOf(shortcuts);
    }

    /** These settings with another appearance. */
    public Settings withAppearance(Appearance value) {
        return withLooks(new Looks(value, looks.language(), looks.textSize()));
    }

    /** These settings in another language. */
    public Settings withLanguage(Language value) {
        return withLooks(new Looks(looks.appearance(), value, looks.textSize()));
    }

    /** These settings with text of another size. */
    public Settings withTextSize(TextSize value) {
        return withLooks(new Looks(looks.appearance(), looks.language(), value));
    }

    /** These settings with the window at another place. */
    public Settings withWindow(WindowPlace place) {
        return withLayout(layout.withWindow(place));
    }

    /** These settings with another layout. */
    public Settings withLayout(Layout value) {
        return new Settings(looks, value, habits, service, shortcuts, updates);
    }

    /** These settings with another volume. */
    public Settings withVolume(double value) {
        return withHabits(habits.withVolume(value));
    }

    /** These settings with captions shown, or not. */
    public Settings withCaptions(boolean value) {
        return withHabits(habits.withCaptions(value));
    }

    /** These settings with live drafts, or without. */
    public Settings withLiveDraft(boolean value) {
        return withHabits(habits.withLiveDraft(value));
    }

    /** These settings with another project. */
    public Settings withLastProject(String folder) {
        return withHabits(habits.withLastProject(folder));
    }

    /** These settings once the tour was shown. */
    public Settings withTour() {
        return withHabits(habits.withTour());
    }

    /** These settings with Segmind used otherwise. */
    public Settings withService(ServiceSettings value) {
        return new Settings(looks, layout, habits, value, shortcuts, updates);
    }

    /** These settings with other keys. */
    public Settings withShortcuts(Map<String, String> value) {
        return new Settings(looks, layout, habits, service, value, updates);
    }

    /** These settings with the search for updates allowed or not. */
    public Settings withUpdates(UpdateChecks value) {
        return new Settings(looks, layout, habits, service, shortcuts, value);
    }

    private Settings withLooks(Looks value) {
        return new Settings(value, layout, habits, service, shortcuts, updates);
    }

    private Settings withHabits(Habits value) {
        return new Settings(looks, layout, value, service, shortcuts, updates);
    }
}
