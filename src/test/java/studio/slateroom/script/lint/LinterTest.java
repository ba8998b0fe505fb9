package studio.slateroom.script.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.parse.ShotScriptParser;

class LinterTest {

    private static final String GOOD = "Shot 1 | 0s–5s\nWide, static. A quay.\nShot 2 | 5s–10s\nClose, push in on Mia.";

    @Test
    void findsNothingInACleanScript() {
        assertThat(lint(GOOD, 10)).isEmpty();
    }

    @Test
    void offersTheShortestClipThatHoldsAnOverrun() {
        Diagnostic overrun = only("T01", lint(GOOD, 8));

        assertThat(overrun.severity()).isEqualTo(Severity.ERROR);
        assertThat(overrun.span().in(GOOD)).isEqualTo("5s–10s");
        assertThat(overrun.fixes().getFirst())
                .isInstanceOfSatisfying(
                        QuickFix.SetDuration.class,
                        fix -> assertThat(fix.length()).isEqualTo(Duration.ofSeconds(10)));
        assertThat(overrun.fixes().getLast())
                .isInstanceOfSatisfying(
                        QuickFix.Rewrite.class,
                        fix -> assertThat(fix.edit().apply(GOOD)).contains("4s–8s"));
    }

    @Test
    void offersToSplitWhatNoClipHolds() {
        String longer = GOOD + "\nShot 3 | 10s–20s\nWide, static. The sea.";

        assertThat(only("T01", lint(longer, 15)).fixes())
                .hasExactlyElementsOfTypes(QuickFix.Rewrite.class, QuickFix.SplitIntoClips.class);
    }

    @Test
    void warnsOfAClipThatIsLongerThanItsShots() {
        assertThat(only("T01", lint(GOOD, 12)).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void onlyAdvisesWhereSecondsAreCounted() {
        String counted = "Shot 1 | 0-4s\nstatic\nShot 2 | 5-9s\nstatic\nShot 3 | 10-14s\nstatic";

        assertThat(lint(counted, 15)).extracting(Diagnostic::rule).containsExactly("T03");
        assertThat(lint(counted, 15)).extracting(Diagnostic::severity).containsOnly(Severity.INFO);
    }

    @Test
    void closesAGapInTheAuthorsNotation() {
        String gap = "Shot 1 | 0s–3.5s\nstatic\nShot 2 | 5s–10s\nstatic";

        assertThat(rewritten(only("T03", lint(gap, 10)), gap)).startsWith("Shot 1 | 0s–5.0s\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shot 1 | 0s–6s\nstatic\nShot 2 | 5s–10s\nstatic",
                "Shot 1 | 2s–5s\nstatic\nShot 2 | 5s–10s\nstatic",
                "Shot 1 | 0s–5s\nstatic\nShot 2 | 10s–5s\nstatic"
            })
    void refusesTimesThatCannotBePlayed(String script) {
        assertThat(only("T02", lint(script, 10)).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void numbersShotsAnew() {
        String skipped = "Shot 1 | 0s–5s\nstatic\nShot 3 | 5s–10s\nstatic";

        assertThat(rewritten(only("T10", lint(skipped, 10)), skipped)).contains("Shot 2 | 5s");
    }

    @Test
    void seesASingleTakeThatIsDivided() {
        assertThat(rules("A single take.\n" + GOOD, 10)).containsExactly("T09");
        assertThat(rules("A single take along the quay, no cuts.", 10)).doesNotContain("T09");
    }

    @Test
    void tellsMissingFilesFromUnusedOnes() {
        assertThat(lint(GOOD + " As in image 3.", target(10, 2)))
                .extracting(Diagnostic::rule)
                .containsExactly("R02", "R02", "R01");
    }

    @Test
    void rewritesCitationsInTheServicesOwnForm() {
        String foreign = "Shot 1 | 0s–10s\nstatic @Image1中的人 beside @图片2";
        List<Diagnostic> found = lint(foreign, target(10, 2));

        assertThat(found).extracting(Diagnostic::rule).containsExactly("R09", "R08");
        assertThat(rewritten(found.getFirst(), foreign)).endsWith("static image 1中的人 beside image 2");
    }

    @Test
    void seesMovesThatFight() {
        assertThat(rules("Shot 1 | 0s–10s\npush in, pan left", 10)).containsExactly("C01");
        assertThat(rules("Shot 1 | 0s–10s\nstatic, push in", 10)).containsExactly("C02");
        assertThat(rules("Shot 1 | 0s–10s\nstatic, then push in", 10)).isEmpty();
        assertThat(rules("Shot 1 | 0s–10s\nhandheld, push in, no pan left", 10)).isEmpty();
    }

    @Test
    void countsWhatCanBeSaid() {
        assertThat(rules("Shot 1 | 0s–2s\nstatic Mia: \"We should never have come to this place\"", 2))
                .contains("A03");
        assertThat(rules("Shot 1 | 0s–10s\nstatic Mia: \"Go.\"", 10)).isEmpty();
    }

    @Test
    void seesWordsAgainstTheSettings() {
        assertThat(rules("Vertical video, 9:16, 4K.\n" + GOOD, 10)).containsExactly("P12", "P13");
        assertThat(rules("A vertical tower, a portrait on the wall, 1:1复刻.\n" + GOOD, 10))
                .isEmpty();
    }

    @Test
    void findsBlanksAndAddressesAndMixedDashes() {
        assertThat(rules("[主体]在 hero.png.\n" + GOOD.replaceFirst("–", "-"), 10)).containsExactly("F01", "R03", "F02");
    }

    @Test
    void takesAHeadingForNoBlank() {
        assertThat(rules("[Scene] A harbour. [场景] 港口\n" + GOOD, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "[", "{{", "Shot", "\uD83D", "@@@___", "no no no", "16:9:16:9", "--rs", "Shot 0 | 0-0"})
    void neverThrows(String text) {
        assertThatCode(() -> lint(text, 10)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "-",
                "_",
                "no ",
                "single take ",
                "[your ",
                "{{",
                "16:9 ",
                "字幕",
                "--rs ",
                "a.",
                "static push in "
            })
    void isDoneSoonWithALongText(String piece) {
        long before = System.nanoTime();
        lint(piece.repeat(200_000 / piece.length()), 10);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void everyMessageCanBeShown() {
        Texts texts = Texts.in(Locale.ENGLISH);

        assertThat(lint("[主体] 9:16 4K\n" + GOOD + " image 7", target(7, 12)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(texts.get(one.message())).doesNotContain("{"));
    }

    private static List<Diagnostic> lint(String script, int seconds) {
        return lint(script, target(seconds, 0));
    }

    private static List<Diagnostic> lint(String script, LintTarget target) {
        return Linter.lint(ShotScriptParser.parse(script), target);
    }

    private static List<String> rules(String script, int seconds) {
        return lint(script, seconds).stream().map(Diagnostic::rule).toList();
    }

    private static Diagnostic only(String rule, List<Diagnostic> found) {
        assertThat(found).filteredOn(one -> one.rule().equals(rule)).hasSize(1);
        return found.stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static String rewritten(Diagnostic diagnostic, String text) {
        return ((QuickFix.Rewrite) diagnostic.fixes().getFirst()).edit().apply(text);
    }

    private static LintTarget target(int seconds, int images) {
        return Targets.seconds(seconds).with(images, 0, 0).target();
    }
}
