package studio.slateroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house rules that only the sources can be asked about. */
class SourceRulesTest {

    private static final int MAX_LINES = 400;
    private static final int MAX_VIEW_LINES = 120;
    private static final int MAX_FILES = 20;
    private static final Pattern LITERAL_COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(");
    private static final Pattern LOOKED_UP =
            Pattern.compile("(?<=[\\s,(])(-(?:bg|text|line|accent|shot)[a-z0-9-]*)(?=[\\s,;)])");

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
    void onlyThePalettesNameColours() {
        assertThat(SourceTree.files(SourceTree.RESOURCES, ".css"))
                .filteredOn(file -> !isPalette(file))
                .allSatisfy(file -> assertThat(
                                LITERAL_COLOUR.matcher(SourceTree.text(file)).find())
                        .as(file + " names a colour; use a role")
                        .isFalse());
    }

    @Test
    void bothPalettesFillTheSameRoles() {
        Path theme = SourceTree.RESOURCES.resolve("studio/slateroom/ui/theme");

        assertThat(roles(theme.resolve("dark.css"))).isEqualTo(roles(theme.resolve("light.css")));
    }

    @Test
    void sheetsUseOnlyRolesThatExist() {
        Path theme = SourceTree.RESOURCES.resolve("studio/slateroom/ui/theme");
        Set<String> roles = roles(theme.resolve("dark.css"));
        roles.add("-shot");
        roles.add("-shot-ink");

        for (Path sheet : SourceTree.files(SourceTree.RESOURCES, ".css")) {
            Matcher used = LOOKED_UP.matcher(SourceTree.text(sheet));
            while (used.find()) {
                assertThat(roles).as(sheet.toString()).contains(used.group(1));
            }
        }
    }

    private static boolean isPalette(Path file) {
        return file.endsWith("dark.css") || file.endsWith("light.css");
    }

    private static Set<String> roles(Path palette) {
        Set<String> roles = new TreeSet<>();
        Matcher matcher = Pattern.compile("(?m)^\\s+(-[a-z0-9-]+):").matcher(SourceTree.text(palette));
        while (matcher.find()) {
            roles.add(matcher.group(1));
        }
        return roles;
    }
}
