package studio.slateroom.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.parse.ShotScriptParser;

class RestructuringTest {

    private static final String HEAD = "| # | Length | Picture |\n|---|---|---|\n";

    private static final String TEXT =
            "Car.\n\nShot 1 | 0s–2s\nA.\n\nShot 2 | 2s–3s\nB one. B two.\n\nShot 3 | 3s–6s\nC.\nStyle: film\n";
    private static final ShotScript SCRIPT = ShotScriptParser.parse(TEXT);
    private static final List<TimeRange> TIMES = times(SCRIPT);

    @Test
    void anInsertedShotMovesLaterOnesAndTheirNumbers() {
        assertThat(Restructuring.insert(SCRIPT, TIMES, 0, Duration.ofSeconds(2), "New.")
                        .apply(TEXT))
                .isEqualTo("""
                Car.

                Shot 1 | 0s–2s
                A.

                Shot 2 | 2s–4s
                New.

                Shot 3 | 4s–5s
                B one. B two.

                Shot 4 | 5s–8s
                C.
                Style: film
                """);
    }

    @Test
    void aShotCanBeInsertedBeforeTheFirst() {
        assertThat(Restructuring.insert(SCRIPT, TIMES, -1, Duration.ofSeconds(1), "New.")
                        .apply(TEXT))
                .startsWith("Car.\n\nShot 1 | 0s–1s\nNew.\n\nShot 2 | 1s–3s\nA.\n\nShot 3 | 3s–4s\n");
    }

    @Test
    void aShotCanBeInsertedBehindTheLast() {
        assertThat(Restructuring.insert(SCRIPT, TIMES, 2, Duration.ofSeconds(1), "New.")
                        .apply(TEXT))
                .endsWith("Shot 3 | 3s–6s\nC.\n\nShot 4 | 6s–7s\nNew.\nStyle: film\n");
    }

    @Test
    void anInsertedTableRowIsAWholeLine() {
        ShotScript script = ShotScriptParser.parse(HEAD + "| 1 | 5s | A |\n| 2 | 3s | B |\n");

        assertThat(Restructuring.insert(script, times(script), 0, Duration.ofSeconds(2), "New")
                        .apply(script.text()))
                .isEqualTo(HEAD + "| 1 | 5s | A |\n| 2 | 2s | New |\n| 3 | 3s | B |\n");
    }

    @Test
    void anInsertedShotGivesNoTimesToAScriptThatStatesNone() {
        ShotScript script = ShotScriptParser.parse("镜头一：甲。\n镜头二：乙。");

        assertThat(Restructuring.insert(script, times(script), 0, Duration.ofSeconds(2), "新。")
                        .apply(script.text()))
                .isEqualTo("镜头一：甲。\n镜头二：新。\n镜头三：乙。");
    }

    @Test
    void aScriptWithoutHeadersIsPartedByTimes() {
        ShotScript script = ShotScriptParser.parse("A car.");

        assertThat(Restructuring.insert(script, times(script), 0, Duration.ofSeconds(2), "A bus.")
                        .apply(script.text()))
                .isEqualTo("[0-15s] A car.\n\n[15-17s] A bus.");
    }

    @Test
    void aSplitPartsTheDescriptionAtASentence() {
        assertThat(Restructuring.split(SCRIPT, TIMES, 1, Duration.ofMillis(2500))
                        .apply(TEXT))
                .isEqualTo("""
                Car.

                Shot 1 | 0s–2s
                A.

                Shot 2 | 2s–2.5s
                B one.

                Shot 3 | 2.5s–3s
                B two.

                Shot 4 | 3s–6s
                C.
                Style: film
                """);
    }

    @Test
    void aSplitOutsideTheShotChangesNothing() {
        assertThat(Restructuring.split(SCRIPT, TIMES, 1, Duration.ofSeconds(3)).isEmpty())
                .isTrue();
    }

    @Test
    void aSplitTableRowGivesTwoWholeRows() {
        ShotScript script = ShotScriptParser.parse(HEAD + "| 1 | 5s | A. B. |\n| 2 | 3s | C |\n");

        assertThat(Restructuring.split(script, times(script), 0, Duration.ofSeconds(2))
                        .apply(script.text()))
                .isEqualTo(HEAD + "| 1 | 2s | A. |\n| 2 | 3s | B. |\n| 3 | 3s | C |\n");
    }

    @Test
    void mergedShotsLastAsLongAsBoth() {
        assertThat(Restructuring.merge(SCRIPT, TIMES, 0).apply(TEXT))
                .isEqualTo("Car.\n\nShot 1 | 0s–3s\nA. B one. B two.\n\nShot 2 | 3s–6s\nC.\nStyle: film\n");
    }

    @Test
    void laterShotsCloseUpBehindADeletedOne() {
        assertThat(Restructuring.delete(SCRIPT, TIMES, 0).apply(TEXT))
                .isEqualTo("Car.\n\nShot 1 | 0s–1s\nB one. B two.\n\nShot 2 | 1s–4s\nC.\nStyle: film\n");
    }

    @Test
    void deletingTheLastShotKeepsTheTail() {
        assertThat(Restructuring.delete(SCRIPT, TIMES, 2).apply(TEXT)).endsWith("B one. B two.\nStyle: film\n");
    }

    @Test
    void aShotMovedDownKeepsItsLength() {
        assertThat(Restructuring.move(SCRIPT, TIMES, 0, 2).apply(TEXT)).isEqualTo("""
                Car.

                Shot 1 | 0s–1s
                B one. B two.

                Shot 2 | 1s–4s
                C.

                Shot 3 | 4s–6s
                A.
                Style: film
                """);
    }

    @Test
    void aShotMovedUpKeepsItsLength() {
        assertThat(Restructuring.move(SCRIPT, TIMES, 2, 0).apply(TEXT)).isEqualTo("""
                Car.

                Shot 1 | 0s–3s
                C.

                Shot 2 | 3s–5s
                A.

                Shot 3 | 5s–6s
                B one. B two.
                Style: film
                """);
    }

    @Test
    void movingBackRestoresTheText() {
        String moved = Restructuring.move(SCRIPT, TIMES, 0, 2).apply(TEXT);
        ShotScript script = ShotScriptParser.parse(moved);

        assertThat(Restructuring.move(script, times(script), 2, 0).apply(moved)).isEqualTo(TEXT);
    }

    @Test
    void numbersOutOfSequenceAreLeftAlone() {
        ShotScript script = ShotScriptParser.parse("Shot 3 | 0s–2s\nA.\nShot 7 | 2s–3s\nB.\nShot 5 | 3s–4s\nC.\n");

        assertThat(Restructuring.delete(script, times(script), 0).apply(script.text()))
                .isEqualTo("Shot 7 | 0s–1s\nB.\nShot 5 | 1s–2s\nC.\n");
    }

    @Test
    void renumberingCountsFromOneInTheAuthorsFigures() {
        ShotScript script = ShotScriptParser.parse("Shot 03: A.\nShot 07: B.\n镜头三：丙。");

        assertThat(Restructuring.renumber(script).apply(script.text())).isEqualTo("Shot 01: A.\nShot 02: B.\n镜头三：丙。");
    }

    private static List<TimeRange> times(ShotScript script) {
        return Retiming.times(script, Duration.ofSeconds(15));
    }
}
