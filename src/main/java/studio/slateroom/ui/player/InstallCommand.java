package studio.slateroom.ui.player;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How LibVLC is installed on a system, as a command to type. */
public enum InstallCommand {
    DEBIAN("sudo apt install libvlc5 vlc-plugin-base"),
    FEDORA("sudo dnf install vlc"),
    ARCH("sudo pacman -S vlc vlc-plugins-all"),
    SUSE("sudo zypper install vlc"),
    MAC("brew install --cask vlc"),
    WINDOWS("winget install VideoLAN.VLC");

    /** The file that names a Linux distribution, see os-release(5). */
    public static final Path OS_RELEASE = Path.of("/etc/os-release");

    private final String command;

    InstallCommand(String command) {
        this.command = command;
    }

    /** The command as it is typed. */
    public String command() {
        return command;
    }

    /**
     * The command for a system; empty where none is known.
     *
     * @param system the system's name as Java gives it in {@code os.name}
     * @param osRelease the file that names the distribution on Linux
     */
    public static Optional<InstallCommand> of(String system, Path osRelease) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return Optional.of(MAC);
        }
        return name.startsWith("windows") ? Optional.of(WINDOWS) : ofDistribution(osRelease);
    }

    /** The distribution's own name counts first, then those that it says it is like. */
    private static Optional<InstallCommand> ofDistribution(Path osRelease) {
        List<String> lines;
        try {
            lines = Files.readAllLines(osRelease);
        } catch (IOException e) {
            return Optional.empty();
        }
        return List.of("ID=", "ID_LIKE=").stream()
                .flatMap(key -> lines.stream()
                        .filter(line -> line.startsWith(key))
                        .map(line -> line.substring(key.length()).replaceAll("[\"']", "")))
                .flatMap(names -> Arrays.stream(names.split(" ", -1)))
                .flatMap(name -> ofName(name).stream())
                .findFirst();
    }

    private static Optional<InstallCommand> ofName(String distribution) {
        return switch (distribution) {
            case "debian", "ubuntu" -> Optional.of(DEBIAN);
            case "fedora", "rhel", "centos" -> Optional.of(FEDORA);
            case "arch" -> Optional.of(ARCH);
            case "suse", "opensuse" -> Optional.of(SUSE);
            default -> Optional.empty();
        };
    }
}
