package studio.slateroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.slateroom.app.StudioApp;
import studio.slateroom.app.opening.StudioCall;
import studio.slateroom.platform.AppInfo;

/** What the installers say of the program is true of it. */
class InstallersTest {

    private static final Path INSTALLERS = Path.of("installers");
    private static final Path FILES = INSTALLERS.resolve("linux/files");

    private final String entry = SourceTree.text(FILES.resolve("studio.slateroom.Slateroom.desktop"));
    private final String kinds = SourceTree.text(FILES.resolve("slateroom.xml"));
    private final String description = SourceTree.text(FILES.resolve("studio.slateroom.Slateroom.metainfo.xml"));

    @Test
    void linkEveryModuleThatTheProgramUses() {
        List<String> modules = rows(INSTALLERS.resolve("common/modules.txt"));
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said, true);
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(to, to, "--multi-release", "25", "--ignore-missing-deps", "--print-module-deps", programClasses());

        assertThat(said.toString().strip().split(","))
                .contains("java.net.http")
                .allSatisfy(module -> assertThat(module).isIn(with(modules, "java.base")));
    }

    @Test
    void associateTheFilesThatTheStudioOpens() {
        assertThat(all(kinds, "<glob pattern=\"\\*([^\"]+)\""))
                .containsExactlyInAnyOrder(StudioCall.PROJECT_SUFFIX, StudioCall.SCRIPT_SUFFIX);
        Set<String> types = all(kinds, "<mime-type type=\"([^\"]+)\"");
        assertThat(all(entry, "([\\w/-]+);", "MimeType=")).isEqualTo(types);
        assertThat(all(description, "<mediatype>([^<]+)")).isEqualTo(types);
        String windows = SourceTree.text(INSTALLERS.resolve("windows/build.ps1"));
        assertThat(all(windows, "Association '\\w+' '(\\w+)'").stream().map(name -> "." + name))
                .containsExactlyInAnyOrder(StudioCall.PROJECT_SUFFIX, StudioCall.SCRIPT_SUFFIX);
        assertThat(all(windows, "Association '\\w+' '\\w+' '([\\w/-]+)'")).isEqualTo(types);
    }

    @Test
    void startTheProgramByTheNameThatItCallsItself() {
        assertThat(entry)
                .contains("\nExec=slateroom %f\n")
                .contains("\nStartupWMClass=" + StudioApp.class.getName() + "\n");
        assertThat(description).contains("<binary>slateroom</binary>");
        assertThat(Files.isExecutable(FILES.resolve("slateroom"))).isTrue();
    }

    @Test
    void describeTheVersionThatIsBuilt() {
        assertThat(all(description, "<release version=\"([^\"]+)\""))
                .contains(AppInfo.fromBuild().version());
        assertThat(description).contains(">studio.slateroom.Slateroom.desktop</launchable>");
    }

    @Test
    void haveAnIconInEverySizeThatDesktopsAskFor() {
        for (int size : List.of(16, 22, 24, 32, 48, 64, 96, 128, 256, 512)) {
            assertThat(INSTALLERS.resolve("common/icons/slateroom-" + size + ".png"))
                    .exists();
        }
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            assertThat(INSTALLERS.resolve("common/icons/project-" + size + ".png"))
                    .exists();
            assertThat(INSTALLERS.resolve("common/icons/script-" + size + ".png"))
                    .exists();
        }
    }

    @Test
    void pinWhatTheyFetchAndWhatRunsThem() {
        assertThat(rows(INSTALLERS.resolve("common/fetch.lock")))
                .hasSizeGreaterThan(2)
                .allMatch(row -> row.matches("\\S+ +\\S+ +https://\\S+ +[0-9a-f]{64}"));
        String workflow = SourceTree.text(Path.of(".github/workflows/release.yml"));
        assertThat(all(workflow, "uses: (\\S+)"))
                .isNotEmpty()
                .allMatch(action -> action.matches("[\\w-]+/[\\w-]+@[0-9a-f]{40}"));
    }

    /** Where the program's classes are, whoever has compiled them. */
    private static String programClasses() {
        return StudioApp.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }

    private static Set<String> with(List<String> names, String another) {
        Set<String> all = new TreeSet<>(names);
        all.add(another);
        return all;
    }

    private static List<String> rows(Path file) {
        return SourceTree.text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Set<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(String text, String pattern, String linePrefix) {
        String line = Arrays.stream(text.split("\n"))
                .filter(found -> found.startsWith(linePrefix))
                .findFirst()
                .orElseThrow();
        return all(line.substring(linePrefix.length()), pattern);
    }
}
