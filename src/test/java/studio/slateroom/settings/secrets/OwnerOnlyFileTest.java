package studio.slateroom.settings.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyFileTest {

    private static final Secret KEY = Secret.parse("SG_0123abcd").orElseThrow();

    @TempDir
    Path folder;

    private Path file;
    private OwnerOnlyFile store;

    @BeforeEach
    void open() {
        file = folder.resolve("data/segmind.key");
        store = new OwnerOnlyFile(file);
    }

    @Test
    void hasNoKeyAtFirst() throws Exception {
        assertThat(store.read()).isEmpty();
        store.remove();
        assertThat(store.place()).isEqualTo(new Place.OwnerFile(file));
    }

    @Test
    void keepsTheKeyWhereOnlyTheOwnerCanReadIt() throws Exception {
        store.store(KEY);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(new OwnerOnlyFile(file).read()).isEqualTo(Optional.of(KEY));
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    void closesAFileThatWasOpenToOthers() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "SG_0123abcd\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(store.read()).isEqualTo(Optional.of(KEY));
        assertThat(permissions(file)).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        store.store(Secret.parse("SG_another").orElseThrow());
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void forgetsTheKey() throws Exception {
        store.store(KEY);
        store.remove();

        assertThat(store.read()).isEmpty();
        assertThat(inFolder()).isEmpty();
    }

    @Test
    void saysWhereItCouldNotKeepTheKeyAndNotWhichOne() throws Exception {
        Files.writeString(folder.resolve("data"), "a file in the way");

        assertThatThrownBy(() -> store.store(KEY))
                .isInstanceOf(KeyStoreException.class)
                .satisfies(e -> assertThat(((KeyStoreException) e).message().arguments())
                        .containsExactly(file.toString()))
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain(KEY.reveal()));
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.toList();
        }
    }
}
