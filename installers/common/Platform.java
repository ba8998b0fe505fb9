import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The systems that the program is packed for, and where jpackage puts things on them. */
enum Platform {
    LINUX(Natives.Format.ELF, "linux", "Linux"),
    MAC(Natives.Format.MACH_O, "darwin", "Mac"),
    WINDOWS(Natives.Format.PE, "win32", "Windows");

    private final Natives.Format format;
    private final String jna;
    private final String sqlite;

    Platform(Natives.Format format, String jna, String sqlite) {
        this.format = format;
        this.jna = jna;
        this.sqlite = sqlite;
    }

    /** The one that this runs on, whose packages are the only ones that can be made here. */
    static Platform here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }

    Natives.Format format() {
        return format;
    }

    boolean arm() {
        return System.getProperty("os.arch").equals("aarch64");
    }

    /** Whether a library in a jar is for this platform, by the folder that it is in; those in none are. */
    boolean owns(String entry) {
        return !entry.contains("/")
                || entry.startsWith("com/sun/jna/" + jna + "-" + (arm() ? "aarch64" : "x86-64") + "/")
                || entry.startsWith("org/sqlite/native/" + sqlite + "/" + (arm() ? "aarch64" : "x86_64") + "/");
    }

    /** The folder of everything that is installed, in a folder where jpackage has put it. */
    Path image(Path in, String name) {
        return this == MAC ? in.resolve(name + ".app/Contents") : in.resolve(name);
    }

    /** The folder that launchers call {@code $APPDIR}. */
    Path app(Path image) {
        return this == LINUX ? image.resolve("lib/app") : image.resolve("app");
    }

    Path launcher(Path image, String name) {
        return switch (this) {
            case LINUX -> image.resolve("bin").resolve(name);
            case MAC -> image.resolve("MacOS").resolve(name);
            case WINDOWS -> image.resolve(name + ".exe");
        };
    }

    /** Where in a run-time image its libraries lie, and so must JavaFX's. */
    Path libraries(Path runtime) {
        return runtime.resolve(this == WINDOWS ? "bin" : "lib");
    }

    /** The version as jpackage takes it: on macOS it must not begin with 0, so that the packer writes it in later. */
    String version(String version) {
        return this == MAC && version.startsWith("0.") ? "1.0.0" : version;
    }

    /** Words that begin the lines of an options file which are for this system. */
    List<String> words() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }
}
