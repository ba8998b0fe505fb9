package studio.slateroom.ui.player.vlc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether this machine can make sounds. */
final class SoundOutput {

    private static final Path ALSA = Path.of("/dev/snd");
    private static final List<String> SERVERS = List.of("pulse/native", "pipewire-0");

    private SoundOutput() {}

    /**
     * LibVLC's options for this system. On a Linux without sound card and sound server, LibVLC would look for one again
     * and again, and complain each time; there it gets an output that swallows everything.
     */
    static List<String> options() {
        boolean silent = System.getProperty("os.name", "").startsWith("Linux") && !linuxHas(System.getenv(), ALSA);
        return silent ? List.of("--aout=adummy") : List.of();
    }

    /** Whether there is a sound card, or a sound server here or elsewhere. */
    static boolean linuxHas(Map<String, String> environment, Path cards) {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        Stream<Path> sockets =
                runtime.isEmpty() ? Stream.of() : SERVERS.stream().map(Path.of(runtime)::resolve);
        return environment.containsKey("PULSE_SERVER") || Files.exists(cards) || sockets.anyMatch(Files::exists);
    }
}
