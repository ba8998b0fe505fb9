package studio.slateroom.ui.player.vlc.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.diagnosis.Standing;

class LibVlcStandingTest {

    @TempDir
    Path folder;

    @Test
    void isMissingWhereThereIsNoLibrary() {
        assertThat(LibVlcStanding.of(Optional.empty(), null, "amd64")).isEqualTo(new Standing.Missing());
    }

    @Test
    void isUnfitWhereTheLibraryIsForAnotherProcessor() throws IOException {
        Path library = library(0xb7);

        assertThat(LibVlcStanding.of(Optional.of(library), null, "amd64")).isEqualTo(new Standing.Unfit("aarch64"));
        assertThat(LibVlcStanding.of(Optional.of(library), null, "aarch64")).isEqualTo(new Standing.Broken());
    }

    @Test
    void isBrokenWhereTheLibraryFitsAndDoesNotLoad() throws IOException {
        assertThat(LibVlcStanding.of(Optional.of(library(0x3e)), new UnsatisfiedLinkError("no"), "amd64"))
                .isEqualTo(new Standing.Broken());
    }

    @Test
    void readsNoProcessorFromWhatIsNoLibrary() throws IOException {
        assertThat(LibVlcStanding.machine(Files.writeString(folder.resolve("text"), "not a library at all")))
                .isEmpty();
        assertThat(LibVlcStanding.machine(folder.resolve("none"))).isEmpty();
    }

    private Path library(int machine) throws IOException {
        byte[] head = new byte[64];
        head[0] = 0x7f;
        head[1] = 'E';
        head[2] = 'L';
        head[3] = 'F';
        head[18] = (byte) machine;
        return Files.write(folder.resolve("libvlc.so.5"), head);
    }
}
