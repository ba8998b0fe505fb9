package studio.slateroom.script.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.script.Citation;
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
                "A harbour. ==== 0–3 SECONDS — LEAVING ==== A boat leaves. ==== 3–8 SECONDS — GULLS ==== Gulls follow.",
                "A harbour at dawn. ## 0–3s — LEAVING A boat leaves. ## 3–8s — GULLS Gulls follow.",
                "A harbour.\\n\\n0–3s: A boat leaves.\\n\\n3–8s: Gulls follow.",
                "前段（0-3秒）：小船离港。后段（3-8秒）：海鸥跟随。",
                "Calm (0-3s): a boat leaves. Storm (3-8s): gulls follow.",
                "1. 0～3 秒：船が出る。\n2. 3～8 秒：かもめが追う。",
                "At 0-3s: a boat leaves.\nAt 3-8s: gulls follow.",
                "0 秒到 3 秒\n小船离港。\n3 秒到 8 秒\n海鸥跟随。",
                "SHOT 1 — 0s–3s | LEAVING\nA boat.\nSHOT 2 — 3s–8s | GULLS\nGulls.",
                "0.0–3.0s\nSHOT 1 — LEAVING\nA boat.\n\n3.0–8.0s\nSHOT 2 — GULLS\nGulls.",
                "A harbour, grey sea SHOT 1 (0-3s): a boat leaves, calm SHOT 2 (3-8s): gulls follow.",
                "Szene 1 – 0–3 Sekunden:\nEin Boot.\n\nSzene 2 – 3–8 Sekunden:\nMöwen.",
                "Scène 1 (0-3 s) : Un bateau.\nScène 2 (3-8 s) : Des mouettes.",
                "→ (3s, wide) A boat leaves.\n→ (5s, close) Gulls follow.",
                "|镜头|时间|画面|\n|-|-|-|\n|1|0-3s|小船|\n|2|3-8s|海鸥|",
                "镜头1（0-3秒，近景）：小船离港。\n定焦画面（3-8秒）：海鸥停住。",
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
                "[Places] 1. Pier. 2. Reef. [Shots] 1. A boat rests. 2. Waves rise. 3. Sand dries. [Sound] Wind.",
                "Use three shots: 1) a wide view of a boat, 2) a close-up of waves, 3) a wide view of sand.",
                "[ショット]（各約 2 秒）：\n1. 船。\n2. 波。\n3. 砂。",
                "Scene 1 a boat rests. Scene 2 waves rise. Scene 3 sand dries.",
                "A calm coast. — QUIET PIER A boat rests. — RISING SEA Waves rise. — DRY SAND Sand dries.",
                "SHOT 1 \\nA boat rests.\\n\\nSHOT 2\\nWaves rise.\\n\\nSHOT 3\\nSand dries.",
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
    void readsClocksThatOnlyBeginTheirSentences() {
        ShotScript script = ShotScriptParser.parse(
                "TIMELINE 0:00-0:03 (Wide) A boat leaves. 0:03-0:08 Gulls follow; a tower reads 7:00-10:00.");

        assertThat(script.shots()).extracting(Shot::time).containsExactlyElementsOf(TIMES);
    }

    @Test
    void readsTimesWithoutUnitsBesideTheirNumbers() {
        ShotScript script = ShotScriptParser.parse("1（0.00–1.25）船。\n2（1.25–2.50）波。\n3（2.50–3.75）砂。");

        assertThat(script.shots()).hasSize(3).extracting(Shot::time).doesNotContainNull();
    }

    @Test
    void readsTheShotsAndNotTheTimesThatDivideThemFurther() {
        ShotScript script = ShotScriptParser.parse("""
                0–3 秒｜离港

                3–8 秒｜海鸥

                【3–5 秒｜近景】
                海鸥飞来。

                【5–8 秒｜远景】
                海鸥飞走。
                """);

        assertThat(script.shots()).extracting(Shot::time).containsExactlyElementsOf(TIMES);
    }

    @Test
    void readsCitationsThatStandSideBySide() {
        assertThat(ShotScriptParser.parse("@图1@图2的船，@图片3的海。").citations())
                .extracting(Citation::number)
                .containsExactly(1, 2, 3);
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
