package studio.slateroom.settings;

import java.util.Optional;

/**
 * The program's settings.
 *
 * @param appearance dark, light, or as the desktop says
 * @param volume the player's, 0 to 1
 * @param liveDraft whether a draft follows the script while it is being written
 * @param lastProject the folder of the project that was open last
 * @param window where the window was
 * @param service how Segmind is used
 */
public record Settings(
        Appearance appearance,
        double volume,
        boolean liveDraft,
        Optional<String> lastProject,
        Optional<WindowPlace> window,
        ServiceSettings service) {

    /** What a new user begins with: dark, since pictures are judged best on it. */
    public static final Settings STANDARD =
            new Settings(Appearance.DARK, 0.8, true, Optional.empty(), Optional.empty(), ServiceSettings.STANDARD);

    /** These settings with another appearance. */
    public Settings withAppearance(Appearance value) {
        return new Settings(value, volume, liveDraft, lastProject, window, service);
    }

    /** These settings with another volume. */
    public Settings withVolume(double value) {
        return new Settings(appearance, value, liveDraft, lastProject, window, service);
    }

    /** These settings with live drafts, or without. */
    public Settings withLiveDraft(boolean value) {
        return new Settings(appearance, volume, value, lastProject, window, service);
    }

    /** These settings with another project. */
    public Settings withLastProject(String folder) {
        return new Settings(appearance, volume, liveDraft, Optional.of(folder), window, service);
    }

    /** These settings with the window at another place. */
    public Settings withWindow(WindowPlace place) {
        return new Settings(appearance, volume, liveDraft, lastProject, Optional.of(place), service);
    }

    /** These settings with Segmind used otherwise. */
    public Settings withService(ServiceSettings value) {
        return new Settings(appearance, volume, liveDraft, lastProject, window, value);
    }
}
