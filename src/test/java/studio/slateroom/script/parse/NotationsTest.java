package studio.slateroom.script.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;

/** The same two or three shots in the notations that people use. */
class NotationsTest {

    private static final List<TimeRange> TIMES = List.of(TimeRange.seconds(0, 3), TimeRange.seconds(3, 8));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-3s: A boat leaves.\n3-8s: Gulls follow.",
                "[00:00–00:03] A boat leaves.\n[00:03–00:08] Gulls follow.",
                "(0-3s) A boat leaves.\n(3-8s) Gulls follow.",
                "**0-3s: Leaving**\nA boat leaves.\n\n**3-8s: Gulls**\nGulls follow.",
                "0–3 seconds:\nA boat leaves.\n\n3–8 seconds:\nGulls follow.",
                "A harbour at dawn. 0–3s: A boat leaves. 3–8s: Gulls follow.",
                "0-3秒：小船离港。\n3-8秒：海鸥跟随。",
                "画面（0-3秒）：小船离港。画面（3-8秒）：海鸥跟随。",
                "0~3초: 배가 떠난다.\n3~8초: 갈매기가 따른다.",
                "シーン 1 — 0～3 秒：\n船が出る。\n\nシーン 2 — 3～8 秒：\nかもめが追う。",
                "[Thời gian 00:00-00:03] Thuyền rời bến.\n[Thời gian 00:03-00:08] Hải âu bay theo.",
                "Plano 1 (0-3s): Sale un barco.\nPlano 2 (3-8s): Lo siguen gaviotas.",
                "[镜头1]\n时间区间：0.0-3.0秒。小船离港。\n[镜头2]\n时间区间：3.0-8.0秒。海鸥跟随。",
                "SHOT 1 (00:00-00:03.00) Leaving\nA boat leaves.\nSHOT 2 (00:03.00-00:08.00) Gulls\nGulls follow.",
                "[00-03s] Shot 1: Leaving.\nA boat leaves.\n[03-08s] Shot 2: Gulls.\nGulls follow.",
            })
    void readsTimesInEveryNotation(String text) {
        ShotScript script = ShotScriptParser.parse(text);

        assertThat(script.shots()).extracting(Shot::time).containsExactlyElementsOf(TIMES);
        assertThat(script.print()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Act 1: Calm\nA boat.\nAct 2: Storm\nWaves.\nAct 3: Shore\nSand.",
                "第一幕：小船\n平静。\n第二幕：风暴\n海浪。\n第三幕：岸边\n沙滩。",
                "컷 1: 배.\n컷 2: 파도.\n컷 3: 모래.",
                "Cảnh 1: Thuyền.\nCảnh 2: Sóng.\nCảnh 3: Cát.",
                "Shot 1: a boat rests. Shot 2: waves rise. Shot 3: sand dries.",
                "Shot list:\n1. A boat rests.\n2. Waves rise.\n3. Sand dries.",
            })
    void readsShotsWithoutTimes(String text) {
        ShotScript script = ShotScriptParser.parse(text);

        assertThat(script.shots()).hasSize(3).extracting(Shot::time).containsOnlyNulls();
    }

    @Test
    void readsTheRowsOfATableAsLengths() {
        ShotScript script = ShotScriptParser.parse("""
                |镜号|景别|时长|画面|
                |-|-|-|-|
                |1|全景|3s|小船离港|
                |2|特写|5s|海鸥|
                """);

        assertThat(script.shape()).isEqualTo(ScriptShape.TABLE);
        assertThat(script.shots()).extracting(Shot::time).containsExactlyElementsOf(TIMES);
    }

    @Test
    void readsWordsThatPartTwoShots() {
        ShotScript script = ShotScriptParser.parse("一只猫在窗边，镜头切换，猫的眼睛特写。");

        assertThat(script.shape()).isEqualTo(ScriptShape.DIVIDER);
        assertThat(script.shots()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two children (5-6岁) play with @图1-4 until a clock shows AM 7:00-10:00.",
                "A cut every 0.8-1.5s, pauses of 200-400 milliseconds, a 24-70mm lens.",
                "One take through the market, from stall to stall.",
            })
    void takesAgesPacingAndClocksForNoShots(String text) {
        assertThat(ShotScriptParser.parse(text).shots())
                .hasSize(1)
                .first()
                .satisfies(shot -> assertThat(shot.time()).isNull());
    }

    @Test
    void keepsBeatsInsideTheirShot() {
        ShotScript script = ShotScriptParser.parse("""
                SHOT 1 (00:00-00:04) Fire

                00:00-00:01.50:
                A spark.

                00:01.50-00:04:
                A flame.

                SHOT 2 (00:04-00:08) Ash

                00:04-00:08:
                Wind.
                """);

        assertThat(script.shots()).hasSize(2);
        assertThat(script.shots().getFirst().beats()).hasSize(2);
    }

    @Test
    void endsTheLastShotWhereTheTailBegins() {
        ShotScript script = ShotScriptParser.parse("0-3秒：小船。\n3-8秒：海鸥。\n\n【声音】海浪声\n【参考】@图片1 小船");

        assertThat(script.shots().getLast().description()).isEqualTo("海鸥。");
        assertThat(script.tail()).hasSize(2);
        assertThat(script.citations()).hasSize(1);
    }
}
