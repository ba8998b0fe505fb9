package studio.slateroom.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folders that the program keeps its files in. None of them is created here.
 *
 * @param config settings that the user may edit or carry to another machine
 * @param data what must not be lost: the job journal and the log
 * @param cache what can be made again, such as half-made clips
 * @param projects where new projects go
 */
public record AppDirectories(Path config, Path data, Path cache, Path projects) {

    /** Puts all four below one folder when set, which makes a portable installation and isolates tests. */
    public static final String HOME_VARIABLE = "SLATEROOM_HOME";

    /**
     * The folders that the system's conventions give: the XDG base directories on Linux, {@code Library} on macOS,
     * {@code AppData} on Windows.
     *
     * @param environment the process's environment variables
     * @param osName the value of the system property {@code os.name}
     * @param userHome the user's home folder
     */
    public static AppDirectories of(Map<String, String> environment, String osName, Path userHome) {
        String portable = environment.get(HOME_VARIABLE);
        if (portable != null && !portable.isBlank()) {
            Path home = Path.of(portable).toAbsolutePath();
            return new AppDirectories(
                    home.resolve("config"), home.resolve("data"), home.resolve("cache"), home.resolve("projects"));
        }
        Path projects = userHome.resolve("Slateroom");
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            Path library = userHome.resolve("Library");
            Path support = library.resolve("Application Support/Slateroom");
            return new AppDirectories(
                    support.resolve("config"), support, library.resolve("Caches/Slateroom"), projects);
        }
        if (os.contains("win")) {
            Path roaming = base(environment.get("APPDATA"), userHome.resolve("AppData/Roaming"));
            Path local = base(environment.get("LOCALAPPDATA"), userHome.resolve("AppData/Local"));
            return new AppDirectories(
                    roaming.resolve("Slateroom"),
                    local.resolve("Slateroom/data"),
                    local.resolve("Slateroom/cache"),
                    projects);
        }
        return new AppDirectories(
                base(environment.get("XDG_CONFIG_HOME"), userHome.resolve(".config"))
                        .resolve("slateroom"),
                base(environment.get("XDG_DATA_HOME"), userHome.resolve(".local/share"))
                        .resolve("slateroom"),
                base(environment.get("XDG_CACHE_HOME"), userHome.resolve(".cache"))
                        .resolve("slateroom"),
                projects);
    }

    /** The folders of the user who runs this process. */
    public static AppDirectories ofThisUser() {
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** The XDG specification asks for relative values to be ignored. */
    private static Path base(@Nullable String value, Path otherwise) {
        if (value == null || value.isBlank() || !Path.of(value).isAbsolute()) {
            return otherwise;
        }
        return Path.of(value);
    }
}
