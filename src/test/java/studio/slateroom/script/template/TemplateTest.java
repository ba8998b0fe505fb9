package studio.slateroom.script.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.ScriptSize;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.LintTarget;
import studio.slateroom.script.lint.Linter;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.script.parse.ShotScriptParser;

class TemplateTest {

    private static final Map<String, Integer> SHOTS = Map.of(
            "commercial", 3,
            "dialogue-scene", 3,
            "music-video", 4,
            "product-turntable", 2,
            "one-take", 3,
            "chase", 4,
            "travel-montage", 4,
            "before-after", 2);

    static Stream<Template> templates() {
        return Stream.concat(Template.all(false).stream(), Template.all(true).stream());
    }

    @Test
    void thereIsOneOfEachInBothLanguages() {
        assertThat(Template.all(false))
                .extracting(Template::id)
                .containsExactlyInAnyOrderElementsOf(SHOTS.keySet())
                .isEqualTo(Template.all(true).stream().map(Template::id).toList());
        assertThat(Template.all(false))
                .noneMatch(template -> ScriptSize.of(template.text()).isChinese());
        assertThat(Template.all(true))
                .allMatch(template -> ScriptSize.of(template.text()).isChinese());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasItsShotsOneBehindTheOther(Template template) {
        ShotScript script = ShotScriptParser.parse(template.text());

        assertThat(script.shots()).hasSize(SHOTS.get(template.id()));
        Duration behind = Duration.ZERO;
        for (TimeRange time : script.shots().stream().map(shot -> shot.time()).toList()) {
            assertThat(time.start()).isEqualTo(behind);
            assertThat(time.length()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
            behind = time.end();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void offendsNoRuleAtItsOwnLength(Template template) {
        ShotScript script = ShotScriptParser.parse(template.text());
        Duration length = script.statedEnd().orElseThrow();

        assertThat(Linter.lint(script, target(length)))
                .filteredOn(slip -> slip.severity() != Severity.INFO)
                .extracting(Diagnostic::rule)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasABlankThatTheRulesKnow(Template template) {
        ShotScript script = ShotScriptParser.parse(template.text());
        Diagnostic blank = Linter.lint(script, target(Duration.ofSeconds(10))).stream()
                .filter(slip -> slip.rule().equals("F01"))
                .findFirst()
                .orElseThrow();

        assertThat(Template.firstBlank(template.text())).isEqualTo(blank.span());
    }

    private static LintTarget target(Duration length) {
        return new LintTarget(
                LintTarget.Family.SEEDANCE_2,
                "Seedance 2.0",
                length,
                LongStream.rangeClosed(4, 15).mapToObj(Duration::ofSeconds).toList(),
                "16:9",
                List.of("16:9"),
                "720p",
                List.of("720p"),
                true,
                null,
                Map.of(MediaKind.IMAGE, 0),
                Map.of(),
                new LintTarget.Limits(Map.of(MediaKind.IMAGE, 9), 12, Map.of(), false),
                Set.of());
    }
}
