package studio.slateroom.settings;

import java.util.Optional;

/**
 * The program's settings.
 *
 * @param appearance dark, light, or as the desktop says
 * @param volume the player's, 0 to 1
 * @param lastProject the folder of the project that was open last
 * @param window where the window was
 * @param service how Segmind is used
 */
public record Settings(
        Appearance appearance,
        double volume,
        Optional<String> lastProject,
        Optional<WindowPlace> window,
        ServiceSettings service) {

    /** What a new user begins with: dark, since pictures are judged best on it. */
    public static final Settings STANDARD =
            new Settings(Appearance.DARK, 0.8, Optional.empty(), Optional.empty(), ServiceSettings.STANDARD);

    /** These settings with another appearance. */
    public Settings withAppearance(Appearance value) {
        return new Settings(value, volume, lastProject, window, service);
    }

    /** These settings with another volume. */
    public Settings withVolume(double value) {
        return new Settings(appearance, value, lastProject, window, service);
    }

    /** These settings with another project. */
    public Settings withLastProject(String folder) {
        return new Settings(appearance, volume, Optional.of(folder), window, service);
    }

    /** These settings with the window at another place. */
    public Settings withWindow(WindowPlace place) {
        return new Settings(appearance, volume, lastProject, Optional.of(place), service);
    }

    /** These settings with Segmind used otherwise. */
    public Settings withService(ServiceSettings value) {
        return new Settings(appearance, volume, lastProject, window, value);
    }
}
