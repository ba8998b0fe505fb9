package studio.slateroom.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteFailureTest {

    @TempDir
    Path folder;

    @Test
    void hasWordsForARefusalThatJavaTellsByItsClass() {
        assertThat(fault(new AccessDeniedException(folder.resolve("a.mp4").toString())))
                .isEqualTo(new MediaFault.CannotWrite(folder.toString(), "Permission denied"));
    }

    @Test
    void knowsAFullDiskByTheSystemsWords() {
        assertThat(fault(new FileSystemException("a.mp4", null, "No space left on device")))
                .isEqualTo(new MediaFault.DiskFull(folder.toString()));
    }

    private MediaFault fault(IOException e) {
        return WriteFailure.of(e, folder.resolve("a.mp4")).fault();
    }
}
