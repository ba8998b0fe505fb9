package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;

class WorkFolderTest {

    @TempDir
    private Path disk;

    @Test
    void touchesTheDiskOnlyWhenItIsNeeded() throws Exception {
        Path shared = disk.resolve("cache/animatic");
        try (WorkFolder folder = new WorkFolder(shared)) {
            assertThat(shared).doesNotExist();
            assertThat(folder.forClip()).isEmptyDirectory();
        }
        assertThat(shared).isEmptyDirectory();
    }

    @Test
    void givesEveryClipItsOwnFolder() throws Exception {
        try (WorkFolder folder = new WorkFolder(disk)) {
            assertThat(folder.forClip()).isNotEqualTo(folder.forClip());
        }
    }

    @Test
    void removesWhatAnEndedProcessHasLeft() throws Exception {
        Path left = Files.createDirectories(disk.resolve("render-dead/clip-1"));
        Files.writeString(left.resolve("shot-0.mp4"), "half");
        Files.createFile(disk.resolve("render-dead/.lock"));
        try (WorkFolder folder = new WorkFolder(disk)) {
            folder.forClip();
            assertThat(disk.resolve("render-dead")).doesNotExist();
        }
    }

    @Test
    void leavesTheFoldersOfTheLivingAndWhatIsNotOurs() throws Exception {
        Path foreign = Files.createDirectories(disk.resolve("holiday"));
        try (WorkFolder first = new WorkFolder(disk);
                WorkFolder second = new WorkFolder(disk)) {
            Path clip = first.forClip();
            second.forClip();
            assertThat(clip).exists();
            assertThat(foreign).exists();
        }
        assertThat(foreign).exists();
    }

    @Test
    void saysThatAFolderBelowAFileCannotBeWritten() throws Exception {
        Path shared = Files.createFile(disk.resolve("file")).resolve("animatic");
        try (WorkFolder folder = new WorkFolder(shared)) {
            MediaException thrown = catchThrowableOfType(MediaException.class, folder::forClip);
            assertThat(thrown.fault())
                    .isInstanceOfSatisfying(
                            MediaFault.CannotWrite.class,
                            fault -> assertThat(fault.folder()).isEqualTo(shared.toString()));
        }
    }

    @Test
    void opensNothingOnceItIsClosed() {
        WorkFolder folder = new WorkFolder(disk.resolve("animatic"));
        folder.close();
        MediaException thrown = catchThrowableOfType(MediaException.class, folder::forClip);
        assertThat(thrown.fault()).isInstanceOf(MediaFault.CannotWrite.class);
        assertThat(disk.resolve("animatic")).doesNotExist();
    }
}
