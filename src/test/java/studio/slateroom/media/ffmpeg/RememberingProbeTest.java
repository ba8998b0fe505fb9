package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.MediaKind;

class RememberingProbeTest {

    @TempDir
    Path folder;

    private final List<Path> asked = new ArrayList<>();
    private final RememberingProbe probe = new RememberingProbe(this::look);
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("a.png"), "one");
    }

    @Test
    void asksOnceForWhatStaysAsItIs() throws Exception {
        MediaInfo first = probe.probe(file);

        assertThat(probe.probe(file)).isEqualTo(first);
        assertThat(asked).hasSize(1);
    }

    @Test
    void asksAgainForWhatHasChanged() throws Exception {
        probe.probe(file);
        Files.writeString(file, "another");

        assertThat(probe.probe(file).bytes()).isEqualTo(7);
        assertThat(asked).hasSize(2);
    }

    @Test
    void asksAgainForWhatIsAsLongButNewer() throws Exception {
        probe.probe(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));

        probe.probe(file);

        assertThat(asked).hasSize(2);
    }

    @Test
    void doesNotTakeOneFileForAnother() throws Exception {
        Path other = Files.writeString(folder.resolve("b.png"), "two");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        probe.probe(file);

        probe.probe(other);

        assertThat(asked).containsExactly(file, other);
    }

    @Test
    void doesNotRememberWhatWasWrong() throws Exception {
        Path missing = folder.resolve("missing.png");
        assertThatThrownBy(() -> probe.probe(missing)).isInstanceOf(MediaException.class);
        Files.writeString(missing, "here");

        assertThat(probe.probe(missing).bytes()).isEqualTo(4);
    }

    private MediaInfo look(Path path) throws MediaException {
        asked.add(path);
        if (!Files.exists(path)) {
            throw new MediaException(new MediaFault.Missing(path.toString()));
        }
        return new MediaInfo(
                MediaKind.IMAGE, "png", 4, 3, Duration.ZERO, path.toFile().length());
    }
}
