package studio.slateroom.script.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.parse.ShotScriptParser;

class TidyTest {

    @Test
    void countsShotsFromOneWithoutGap() {
        assertThat(tidy("Shot 2: A 7.\nShot 2: B.\nShot 5: C.")).isEqualTo("Shot 1: A 7.\nShot 2: B.\nShot 3: C.");
    }

    @Test
    void countsInTheFiguresOfTheAuthor() {
        assertThat(tidy("镜头二：雨\n镜头05：雪")).isEqualTo("镜头一：雨\n镜头02：雪");
    }

    @Test
    void givesAllTimesTheDashThatMostHave() {
        assertThat(tidy("0-2秒：A 1–2.\n2 – 3秒：B.\n3-4秒：C.")).isEqualTo("0-2秒：A 1–2.\n2-3秒：B.\n3-4秒：C.");
    }

    @Test
    void addsAndTakesAwayUnitsAsMostHaveThem() {
        assertThat(tidy("Shot 1 | 0s–2s\nA.\nShot 2 | 2–3s\nB.\nShot 3 | 3s–4秒\nC.\nShot 4 | 4s–5s"))
                .isEqualTo("Shot 1 | 0s–2s\nA.\nShot 2 | 2s–3s\nB.\nShot 3 | 3s–4s\nC.\nShot 4 | 4s–5s");
        assertThat(tidy("0-2秒：A.\n2秒-3秒：B.\n3-4秒：C.")).isEqualTo("0-2秒：A.\n2-3秒：B.\n3-4秒：C.");
    }

    @Test
    void changesUnitAndDashOfOneTimeTogether() {
        assertThat(tidy("Shot 1 | 0s–2s\nShot 2 | 2s–3s\nShot 3 | 3-4s")).endsWith("Shot 3 | 3s–4s");
    }

    @Test
    void givesAllHeadersTheColonThatMostHave() {
        assertThat(tidy("Shot 1: A: b.\nShot 2：B.\nShot 4: D.")).isEqualTo("Shot 1: A: b.\nShot 2: B.\nShot 3: D.");
        assertThat(tidy("镜头1：雨\n镜头2: 雪\n镜头3：风")).isEqualTo("镜头1：雨\n镜头2： 雪\n镜头3：风");
    }

    @Test
    void putsAColonBehindTheClosingBracket() {
        assertThat(tidy("Shot 1 (0-2s): A.\nShot 2 (2-3s) B.")).isEqualTo("Shot 1 (0-2s): A.\nShot 2 (2-3s): B.");
    }

    @Test
    void takesAColonAwayOnlyAtTheEndOfALine() {
        assertThat(tidy("Shot 1 | 0-2s\nA.\nShot 2 | 2-3s:\nB.\nShot 3 | 3-4s: C.\nShot 4 | 4-5s\nD."))
                .isEqualTo("Shot 1 | 0-2s\nA.\nShot 2 | 2-3s\nB.\nShot 3 | 3-4s: C.\nShot 4 | 4-5s\nD.");
    }

    @Test
    void doesNotTakeATitleForThePlaceOfTheColon() {
        assertThat(tidy("Shot 1: Dawn\nA boat.\nShot 2 (2-3s) Noon\nGulls.\nShot 3: Dusk\nRain."))
                .isEqualTo("Shot 1: Dawn\nA boat.\nShot 2 (2-3s): Noon\nGulls.\nShot 3: Dusk\nRain.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A horse gallops.",
                "Shot 1 | 0s–2s\nA.\nShot 2 | 2s–4.5s\nB – 3.",
                "0-2秒：A.\n2-3秒：B.",
                "Shot 1 (0-2s): A.\nShot 2: B."
            })
    void leavesATidyScriptAlone(String text) {
        assertThat(Tidy.tidy(ShotScriptParser.parse(text))).isEqualTo(ScriptEdit.NONE);
    }

    @Test
    void hasNothingToDoASecondTime() {
        String once = tidy("Shot 3 | 0s-2s\nA.\nShot 3 (2s – 3s)： B.\nShot 9 | 3s–4s\nC.");

        assertThat(Tidy.tidy(ShotScriptParser.parse(once))).isEqualTo(ScriptEdit.NONE);
    }

    private static String tidy(String text) {
        return Tidy.tidy(ShotScriptParser.parse(text)).apply(text);
    }
}
