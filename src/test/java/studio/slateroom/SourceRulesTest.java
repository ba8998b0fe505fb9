package studio.slateroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house rules that only the sources can be asked about. */
class SourceRulesTest {

    private static final int MAX_LINES = 400;
    private static final int MAX_VIEW_LINES = 120;
    private static final int MAX_FILES = 20;

    @Test
    void noClassIsTooLong() {
        assertThat(SourceTree.files(SourceTree.JAVA, ".java"))
                .allSatisfy(file -> assertThat(SourceTree.text(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(MAX_LINES));
    }

    @Test
    void noViewIsTooLong() {
        assertThat(SourceTree.files(SourceTree.RESOURCES, ".fxml"))
                .allSatisfy(file -> assertThat(SourceTree.text(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(MAX_VIEW_LINES));
    }

    @Test
    void noPackageIsTooLarge() {
        Map<Path, Long> sizes = SourceTree.files(SourceTree.JAVA, ".java").stream()
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

        assertThat(sizes)
                .allSatisfy((folder, files) ->
                        assertThat(files).as(folder.toString()).isLessThanOrEqualTo(MAX_FILES + 1L));
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        assertThat(SourceTree.files(SourceTree.JAVA, ".java").stream()
                        .map(Path::getParent)
                        .distinct())
                .allSatisfy(folder -> {
                    Path info = folder.resolve("package-info.java");
                    assertThat(Files.exists(info)).as(info.toString()).isTrue();
                    assertThat(SourceTree.text(info)).startsWith("/** ").contains("@NullMarked");
                });
    }

    @Test
    void testsWithAWindowLookAtItOnItsThread() {
        assertThat(SourceTree.files(Path.of("src/test/java"), ".java"))
                .allSatisfy(file -> assertThat(SourceTree.text(file))
                        .as(file.toString())
                        .doesNotContain("ExtendWith(" + "Application"));
    }
}
