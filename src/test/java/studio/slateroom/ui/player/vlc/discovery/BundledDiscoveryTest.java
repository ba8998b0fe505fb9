package studio.slateroom.ui.player.vlc.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledDiscoveryTest {

    private final LinuxDiscovery usual = new LinuxDiscovery(List.of());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"libvlc.dll", "libvlc.dylib", "libvlc.so.5"})
    void findsTheLibraryThatAnInstallerBrought(String library) throws IOException {
        Files.createFile(folder.resolve(library));

        assertThat(new BundledDiscovery(usual, Optional.of(folder)).discover()).isEqualTo(folder.toString());
    }

    @Test
    void leavesTheSearchToOthersWhereThereIsNone() {
        assertThat(new BundledDiscovery(usual, Optional.of(folder)).discover()).isNull();
        assertThat(new BundledDiscovery(usual, Optional.empty()).supported()).isFalse();
    }
}
