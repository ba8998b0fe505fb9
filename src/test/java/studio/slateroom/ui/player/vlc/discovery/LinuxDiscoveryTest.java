package studio.slateroom.ui.player.vlc.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxDiscoveryTest {

    @TempDir
    private Path folder;

    @Test
    void findsBothLibrariesInOneFolder() throws IOException {
        Path half = Files.createDirectory(folder.resolve("half"));
        Files.createFile(half.resolve("libvlc.so.5"));
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Files.createFile(whole.resolve("libvlc.so.5"));
        Files.createFile(whole.resolve("libvlccore.so.9"));

        assertThat(new LinuxDiscovery(List.of(folder.resolve("none"), half, whole)).discover())
                .isEqualTo(whole.toString());
    }

    @Test
    void doesNotSearchBelowItsFolders() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below"));
        Files.createFile(below.resolve("libvlc.so.5"));
        Files.createFile(below.resolve("libvlccore.so.9"));

        assertThat(new LinuxDiscovery(List.of(folder)).discover()).isNull();
    }
}
