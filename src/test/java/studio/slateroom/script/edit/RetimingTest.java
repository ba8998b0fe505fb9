package studio.slateroom.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.parse.ShotScriptParser;

class RetimingTest {

    private static final String HEAD = "| # | Length | Picture |\n|---|---|---|\n";

    private static final ShotScript LABELS = ShotScriptParser.parse(
            "Red car.\n\nShot 1 | 0s–2s\nA.\n\nShot 2 | 2s–3s\nB.\n\nShot 3 | 3s–6s\nC.\nStyle: film\n");

    @Test
    void timesAreThoseStated() {
        assertThat(times(LABELS))
                .containsExactly(TimeRange.seconds(0, 2), TimeRange.seconds(2, 3), TimeRange.seconds(3, 6));
    }

    @Test
    void shotsWithoutTimesLastEquallyLong() {
        ShotScript script = ShotScriptParser.parse("Shot 1: A.\nShot 2: B.\n");

        assertThat(Retiming.times(script, Duration.ofSeconds(5)))
                .containsExactly(TimeRange.seconds(0, 2.5), TimeRange.seconds(2.5, 5));
    }

    @Test
    void writingTheSameTimesChangesNothing() {
        assertThat(Retiming.write(LABELS, times(LABELS)).isEmpty()).isTrue();
    }

    @Test
    void rollMovesOneBoundaryOnly() {
        assertThat(Retiming.roll(LABELS, times(LABELS), 0, Duration.ofMillis(1500))
                        .apply(LABELS.text()))
                .isEqualTo(LABELS.text().replace("0s–2s", "0s–1.5s").replace("2s–3s", "1.5s–3s"));
    }

    @Test
    void rollStaysBetweenTheOuterEnds() {
        assertThat(Retiming.roll(LABELS, times(LABELS), 0, Duration.ofSeconds(9))
                        .apply(LABELS.text()))
                .contains("Shot 1 | 0s–3s", "Shot 2 | 3s–3s", "Shot 3 | 3s–6s");
    }

    @Test
    void rippleMovesAllLaterShots() {
        assertThat(Retiming.ripple(LABELS, times(LABELS), 0, Duration.ofSeconds(3))
                        .apply(LABELS.text()))
                .contains("Shot 1 | 0s–3s", "Shot 2 | 3s–4s", "Shot 3 | 4s–7s");
    }

    @Test
    void placeMovesOneShotAlone() {
        ScriptEdit edit = Retiming.place(LABELS, times(LABELS), 1, TimeRange.seconds(2.5, 3));

        assertThat(edit.edits()).hasSize(1);
        assertThat(edit.apply(LABELS.text())).contains("Shot 2 | 2.5s–3s");
    }

    @Test
    void fitKeepsToWholeSecondsWhereTheySuffice() {
        assertThat(Retiming.fit(LABELS, times(LABELS), Duration.ofSeconds(10)).apply(LABELS.text()))
                .contains("Shot 1 | 0s–3s", "Shot 2 | 3s–5s", "Shot 3 | 5s–10s");
    }

    @Test
    void fitTakesHalvesWhereAShotWouldVanish() {
        assertThat(Retiming.fit(LABELS, times(LABELS), Duration.ofSeconds(2)).apply(LABELS.text()))
                .contains("Shot 1 | 0s–0.5s", "Shot 2 | 0.5s–1s", "Shot 3 | 1s–2s");
    }

    @Test
    void minutesAndLeadingZerosAreKept() {
        ShotScript script = ShotScriptParser.parse("Shot 1 | 00:00–00:05\n".replace("05", "05s") + "A.\n");

        assertThat(Retiming.ripple(script, times(script), 0, Duration.ofSeconds(64))
                        .apply(script.text()))
                .isEqualTo("Shot 1 | 00:00–01:04s\nA.\n");
    }

    @Test
    void paddedFiguresStayPadded() {
        ShotScript script = ShotScriptParser.parse("00-10秒：甲。\n10-12秒：乙。");

        assertThat(Retiming.ripple(script, times(script), 0, Duration.ofSeconds(6))
                        .apply(script.text()))
                .isEqualTo("00-06秒：甲。\n06-08秒：乙。");
    }

    @Test
    void chineseRangesKeepTheirUnit() {
        ShotScript script = ShotScriptParser.parse("0-3秒：甲。\n3-5秒：乙。");

        assertThat(Retiming.ripple(script, times(script), 0, Duration.ofSeconds(4))
                        .apply(script.text()))
                .isEqualTo("0-4秒：甲。\n4-6秒：乙。");
    }

    @Test
    void beatsMoveAndStretchWithTheirShot() {
        ShotScript script = ShotScriptParser.parse("Shot 1 | 0s–2s\nA.\nShot 2 | 2s–4s\nB (2-3s), then (3-4s).\n");
        List<TimeRange> times = List.of(TimeRange.seconds(0, 3), TimeRange.seconds(3, 6));

        assertThat(Retiming.write(script, times).apply(script.text())).endsWith("B (3-4.5s), then (4.5-6s).\n");
    }

    @Test
    void beatsThatCountFromTheShotsOwnStartStay() {
        ShotScript script = ShotScriptParser.parse("Shot 1 | 0s–2s\nA.\nShot 2 | 2s–4s\nB (0-1s).\n");

        assertThat(Retiming.ripple(script, times(script), 0, Duration.ofSeconds(3))
                        .apply(script.text()))
                .endsWith("Shot 2 | 3s–5s\nB (0-1s).\n");
    }

    @Test
    void lengthsInATableAreReplaced() {
        ShotScript script = ShotScriptParser.parse(HEAD + "| 1 | 5s | A |\n| 2 | 3s | B |\n");

        assertThat(Retiming.ripple(script, times(script), 0, Duration.ofSeconds(4))
                        .apply(script.text()))
                .isEqualTo(HEAD + "| 1 | 4s | A |\n| 2 | 3s | B |\n");
    }

    @Test
    void missingTimesAreWrittenIntoTheHeaders() {
        assertThat(written("Shot 1: A.\nShot 2: B.\n")).isEqualTo("Shot 1 | 0s–2s: A.\nShot 2 | 2s–4s: B.\n");
        assertThat(written("镜头1：甲。\n镜头2：乙。")).isEqualTo("镜头1（0-2秒）：甲。\n镜头2（2-4秒）：乙。");
        assertThat(written("Shot 1\nA.\nShot 2\nB.")).isEqualTo("Shot 1 | 0s–2s\nA.\nShot 2 | 2s–4s\nB.");
    }

    @Test
    void aScriptWithoutHeadersGetsItsTimeInBrackets() {
        ShotScript script = ShotScriptParser.parse("  A car drives.");

        assertThat(Retiming.write(script, List.of(TimeRange.seconds(0, 2))).apply(script.text()))
                .isEqualTo("  [0-2s] A car drives.");
    }

    private static String written(String text) {
        ShotScript script = ShotScriptParser.parse(text);
        return Retiming.write(script, List.of(TimeRange.seconds(0, 2), TimeRange.seconds(2, 4)))
                .apply(text);
    }

    private static List<TimeRange> times(ShotScript script) {
        return Retiming.times(script, Duration.ofSeconds(15));
    }
}
