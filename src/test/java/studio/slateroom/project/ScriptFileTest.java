package studio.slateroom.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFileTest {

    @TempDir
    Path folder;

    @Test
    void readsUtf8AndUtf16() throws Exception {
        String text = "Shot 1\nÄ 镜头";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(text);
    }

    @Test
    void unifiesLineEnds() throws Exception {
        assertThat(read("a\r\nb\rc".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc");
    }

    @Test
    void refusesBinaryFiles() {
        assertThat(fault(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})).isEqualTo("script.fault.notText");
        assertThat(fault(new byte[] {'a', 0, 'b'})).isEqualTo("script.fault.notText");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() {
        assertThat(fault(new byte[(16 << 20) + 1])).isEqualTo("script.fault.tooLarge");
    }

    @Test
    void namesAMissingFileAndAFolder() {
        assertThatThrownBy(() -> ScriptFile.read(folder.resolve("none.txt")))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.message().key()).isEqualTo("script.fault.missing"));
        assertThatThrownBy(() -> ScriptFile.read(folder))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.message().key()).isEqualTo("script.fault.notText"));
    }

    private String read(byte[] bytes) throws Exception {
        Path file = folder.resolve("script.txt");
        Files.write(file, bytes);
        return ScriptFile.read(file);
    }

    private String fault(byte[] bytes) {
        try {
            read(bytes);
            return "none";
        } catch (ProjectException e) {
            return e.message().key();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
