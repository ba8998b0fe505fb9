package studio.slateroom.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {

    @TempDir
    Path folder;

    private final LocalDisk disk = new LocalDisk();

    @Test
    void saysWhatIsFreeWhereAFolderIsStillToBeMade() throws IOException {
        assertThat(disk.free(folder.resolve("a/b/c"))).isPositive();
    }

    @Test
    void leavesNothingBehindWhereItCanWrite() throws IOException {
        assertThat(disk.isWritable(folder.resolve("new"))).isTrue();
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void cannotWriteWhereAFileStandsInTheWay() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(disk.isWritable(file.resolve("below"))).isFalse();
    }
}
