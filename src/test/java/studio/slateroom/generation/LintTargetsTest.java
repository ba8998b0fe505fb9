package studio.slateroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.LintTarget;
import studio.slateroom.script.lint.Linter;
import studio.slateroom.script.parse.ShotScriptParser;

class LintTargetsTest {

    private static final ModelCatalog CATALOG = CatalogReader.bundled();
    private static final ShotScript SCRIPT = ShotScriptParser.parse("Shot 1 | 0s–5s\nMedium shot. A lamp. audio 1");

    @ParameterizedTest
    @CsvSource({
        "seedance-2.0, SEEDANCE_2",
        "seedance-2.0-fast, SEEDANCE_2",
        "seedance-2.0-mini, SEEDANCE_2",
        "seedance-2.5, SEEDANCE_2",
        "seedance-1.5-pro, SEEDANCE_1",
        "seedance-pro, SEEDANCE_1",
        "seedance-1.0-pro-fast, SEEDANCE_1",
    })
    void tellsTheRulesOfEachGeneration(String slug, LintTarget.Family family) {
        assertThat(target(slug, Map.of(), 0).family()).isEqualTo(family);
    }

    @Test
    void takesTheLimitsFromTheCatalogue() {
        LintTarget.Limits limits = target("seedance-2.5", Map.of(), 0).limits();

        assertThat(limits.files())
                .containsOnly(
                        Map.entry(MediaKind.IMAGE, 30), Map.entry(MediaKind.VIDEO, 10), Map.entry(MediaKind.AUDIO, 10));
        assertThat(limits.together()).isEqualTo(50);
        assertThat(limits.playing()).containsEntry(MediaKind.VIDEO, Duration.ofSeconds(30));
        assertThat(target("seedance-pro", Map.of(), 0).limits().files()).isEmpty();
    }

    /** Only the newest model takes a sound alone, and longer ones. */
    @ParameterizedTest
    @CsvSource({"seedance-2.0, 20, P05 P06", "seedance-2.5, 20, ''", "seedance-2.5, 31, P05"})
    void judgesSoundsByTheModel(String slug, int seconds, String rules) {
        LintTarget target = target(slug, Map.of("reference_audios", Requests.files(1)), seconds);

        assertThat(String.join(
                        " ",
                        Linter.lint(SCRIPT, target).stream()
                                .map(Diagnostic::rule)
                                .filter(rule -> rule.equals("P05") || rule.equals("P06"))
                                .sorted()
                                .toList()))
                .isEqualTo(rules);
    }

    private static LintTarget target(String slug, Map<String, ParameterValue> values, int seconds) {
        VideoModel model = CATALOG.find(slug).orElseThrow();
        return LintTargets.of(model, Requests.of(model, values), _ -> Optional.of(Duration.ofSeconds(seconds)));
    }
}
