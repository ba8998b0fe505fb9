package studio.slateroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    Path folder;

    @Test
    void writesIntoAFolderThatIsNotThereYet() throws Exception {
        Path file = folder.resolve("a/b/c.json");

        AtomicFiles.write(file, "text");

        assertThat(file).hasContent("text");
    }

    @Test
    void replacesWhatWasThere() throws Exception {
        Path file = folder.resolve("c.json");
        AtomicFiles.write(file, "a long old text");

        AtomicFiles.write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("c.json");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such permissions")
    void letsTheSamePeopleReadTheNewFile() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain"), "made as any file is");
        Path shared = Files.writeString(folder.resolve("shared.json"), "old");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-rw-r--"));
        Path first = folder.resolve("first.json");

        AtomicFiles.write(shared, "new");
        AtomicFiles.write(first, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
                .isEqualTo("rw-rw-r--");
        assertThat(Files.getPosixFilePermissions(first)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void leavesTheOldFileAndNoOtherWhenItCannotWrite() throws Exception {
        Path file = folder.resolve("taken");
        Files.createDirectories(file.resolve("by a folder"));

        assertThatThrownBy(() -> AtomicFiles.write(file, "new")).isInstanceOf(IOException.class);

        assertThat(folder.toFile().list()).containsExactly("taken");
    }

    @Test
    void publishesAFinishedFileInOneStep() throws Exception {
        Path part = folder.resolve(".clip.part");
        Files.writeString(part, "clip");

        AtomicFiles.publish(part, folder.resolve("clip.mp4"));

        assertThat(folder.toFile().list()).containsExactly("clip.mp4");
    }
}
