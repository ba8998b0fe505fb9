package studio.slateroom.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.platform.MediaKind;

class FileCheckTest {

    @TempDir
    Path folder;

    private final FileCheck check = new FileCheck(new FakeMediaProbe());

    @Test
    void takesAMovingGifForAPictureAndForAFilm() throws Exception {
        AttachedFile gif = file("a.gif");

        assertThat(check.check(gif, MediaKind.IMAGE).format()).isEqualTo("gif");
        assertThat(check.check(gif, MediaKind.VIDEO).format()).isEqualTo("gif");
    }

    @Test
    void refusesAFileOfAnotherKind() throws Exception {
        AttachedFile sound = file("a.mp3");

        assertThatThrownBy(() -> check.check(sound, MediaKind.IMAGE))
                .isInstanceOfSatisfying(
                        MediaException.class,
                        e -> assertThat(e.fault())
                                .isEqualTo(new MediaFault.WrongKind("a.mp3", MediaKind.IMAGE, MediaKind.AUDIO)));
    }

    @Test
    void refusesAFileThatHasChanged() throws Exception {
        AttachedFile picture = file("a.png");
        Files.writeString(picture.path(), "other");

        assertThatThrownBy(() -> check.check(picture, MediaKind.IMAGE))
                .isInstanceOfSatisfying(
                        MediaException.class, e -> assertThat(e.fault()).isEqualTo(new MediaFault.Changed("a.png")));
    }

    @Test
    void saysOfAFileOnTheWebThatItIsThere() {
        AttachedFile street = new AttachedFile(
                Path.of("street.png"), "aa", Optional.of(URI.create("https://files.example/street.png?key=secret")));

        assertThatThrownBy(() -> check.check(street, MediaKind.IMAGE))
                .isInstanceOfSatisfying(
                        MediaException.class,
                        e -> assertThat(e.fault()).isEqualTo(new MediaFault.Elsewhere("street.png", "files.example")));
    }

    private AttachedFile file(String name) throws Exception {
        Path path = Files.writeString(folder.resolve(name), "content");
        return new AttachedFile(path, ContentHash.of(path));
    }
}
