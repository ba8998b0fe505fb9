package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundOutputTest {

    @TempDir
    private Path folder;

    @Test
    void isSilentWithoutCardAndServer() {
        assertThat(linuxHas(Map.of())).isFalse();
        assertThat(linuxHas(Map.of("XDG_RUNTIME_DIR", ""))).isFalse();
        assertThat(linuxHas(Map.of("XDG_RUNTIME_DIR", folder.toString()))).isFalse();
    }

    @Test
    void hearsASoundCard() {
        assertThat(SoundOutput.linuxHas(Map.of(), folder)).isTrue();
    }

    @Test
    void hearsASoundServerOnThisMachine() throws IOException {
        Path pulse = Files.createDirectories(folder.resolve("a/pulse"));
        Files.createFile(pulse.resolve("native"));
        Path pipewire = Files.createDirectories(folder.resolve("b"));
        Files.createFile(pipewire.resolve("pipewire-0"));

        assertThat(linuxHas(Map.of("XDG_RUNTIME_DIR", folder.resolve("a").toString())))
                .isTrue();
        assertThat(linuxHas(Map.of("XDG_RUNTIME_DIR", pipewire.toString()))).isTrue();
    }

    @Test
    void hearsASoundServerElsewhere() {
        assertThat(linuxHas(Map.of("PULSE_SERVER", "tcp:studio"))).isTrue();
    }

    private boolean linuxHas(Map<String, String> environment) {
        return SoundOutput.linuxHas(environment, folder.resolve("no-cards"));
    }
}
