package studio.slateroom.script.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.slateroom.script.parse.ShotScriptParser;

class TranslationTest {

    private static final String SEGMIND = """
            A harbour as in image 3.

            Shot 1 | 0s–2s
            Cranes in the fog, see image 1.
            Shot 2 | 2s–4.5s
            A docker moves as in video 1,
            to the beat of audio 2.

            Style: like image 3.
            """;

    private static final String ZH = """
            A harbour as in @图片3.

            0-2秒：Cranes in the fog, see @图片1.
            2-4.5秒：A docker moves as in @视频1,
            to the beat of @音频2.

            Style: like @图片3.
            """;

    private static final String ORDERED = """
            A harbour as in @Image3.

            Shot 1: Cranes in the fog, see @Image1.
            Shot 2: A docker moves as in @Video1,
            to the beat of @Audio2.

            Style: like @Image3.
            """;

    @Test
    void writesSegmindsFormInChinese() {
        assertThat(write(SEGMIND, Dialect.ZH)).isEqualTo(ZH);
    }

    @Test
    void writesTheChineseFormAsSegmindDoes() {
        assertThat(write(ZH, Dialect.SEGMIND)).isEqualTo(SEGMIND);
    }

    @Test
    void leavesOutTimesInTheOrderedForm() {
        assertThat(write(SEGMIND, Dialect.ORDERED)).isEqualTo(ORDERED);
        assertThat(write(ZH, Dialect.ORDERED)).isEqualTo(ORDERED);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void writesTheSameTextASecondTime(Dialect dialect) {
        for (String text : new String[] {
            SEGMIND,
            ZH,
            ORDERED,
            "Shot 3 \"Dusk\" (0-3s): a@图1-3b",
            "Rain. 【声音】",
            "镜头2：雨\n\n\n0-1秒： 雪\n【声音】无",
            "Shot 1:\nShot 2:"
        }) {
            String once = write(text, dialect);

            assertThat(write(once, dialect)).isEqualTo(once);
        }
    }

    @Test
    void writesSecondsWithoutNeedlessDecimals() {
        assertThat(write("Shot 1 | 00.50-10.0秒\nRain.", Dialect.SEGMIND)).isEqualTo("Shot 1 | 0.5s–10s\nRain.");
    }

    @Test
    void namesShotsByNumberWhereTheyHaveNoTime() {
        assertThat(write("Shot 4: Rain.", Dialect.ZH)).isEqualTo("镜头4：Rain.");
        assertThat(write("Shot 4: Rain.", Dialect.SEGMIND)).isEqualTo("Shot 4:\nRain.");
    }

    @Test
    void keepsTitles() {
        assertThat(write("Shot 1 (0-2s) Dusk\nRain.", Dialect.SEGMIND)).isEqualTo("Shot 1 | 0s–2s\nDusk\nRain.");
    }

    @Test
    void keepsWordsBetweenALabelAndTheTimeBelowIt() {
        assertThat(write("镜头2：雨\n0-1秒： 雪", Dialect.SEGMIND)).isEqualTo("Shot 2 | 0s–1s\n雨\n雪");
        assertThat(write("[镜头1]\n时间区间：0.0-3.0秒。小船。\n[镜头2]\n时间区间：3.0-8.0秒。海鸥。", Dialect.ZH))
                .isEqualTo("0-3秒：小船。\n3-8秒：海鸥。");
    }

    @Test
    void keepsATimeThatRunsBackwards() {
        assertThat(write("Shot 1 | 5s–3s\nRain.", Dialect.ZH)).isEqualTo("5-3秒：Rain.");
    }

    @Test
    void partsShotsByOneLineBreak() {
        assertThat(write("Shot 1 | 0s–2s\nRain.\n\n\nShot 2 | 2s–3s\n\nSnow.\n", Dialect.SEGMIND))
                .isEqualTo("Shot 1 | 0s–2s\nRain.\nShot 2 | 2s–3s\nSnow.\n");
    }

    @Test
    void rewritesOnlyCitationsWhereThereAreNoShots() {
        assertThat(write("  A horse as in @Image2. ", Dialect.ZH)).isEqualTo("  A horse as in @图片2. ");
    }

    @Test
    void namesEachFileOfARange() {
        assertThat(write("See @图1-3.", Dialect.SEGMIND)).isEqualTo("See image 1, image 2, image 3.");
        assertThat(write("See @图1-3.", Dialect.ZH)).isEqualTo("See @图片1、@图片2、@图片3.");
    }

    @Test
    void keepsTheCapitalOfACitationThatIsSegmindsAlready() {
        assertThat(write("Image 1 is the hero.", Dialect.SEGMIND)).isEqualTo("Image 1 is the hero.");
    }

    @Test
    void keepsCitationsApartFromLettersBesideThem() {
        assertThat(write("like @图片1walks, 像@图片2的人", Dialect.SEGMIND)).isEqualTo("like image 1 walks, 像image 2的人");
    }

    @Test
    void keepsTheFramingThatAHeaderConsistsOf() {
        assertThat(write("[Low-angle shot] A door.\n[Close-up] A hand.", Dialect.ORDERED))
                .isEqualTo("Shot 1: [Low-angle shot]\nA door.\nShot 2: [Close-up]\nA hand.");
    }

    @Test
    void dropsWordsThatOnlyPartShots() {
        assertThat(write("一只猫在窗边。镜头切换，猫的眼睛。镜头切换：雨。", Dialect.SEGMIND))
                .isEqualTo("Shot 1:\n一只猫在窗边。\nShot 2:\n猫的眼睛。\nShot 3:\n雨。");
    }

    @Test
    void writesATableAsShots() {
        String table = """
                港口，参考图片 3。

                |镜号|景别|时长|画面|音效|
                |-|-|-|-|-|
                |1|全景|2s|小船离港，见图片1|海浪|
                |2|特写|2.5秒|海鸥||

                风格：胶片。
                """;

        assertThat(write(table, Dialect.SEGMIND)).isEqualTo("""
                港口，参考image 3。

                Shot 1 | 0s–2s
                全景，小船离港，见image 1（音效：海浪）
                Shot 2 | 2s–4.5s
                特写，海鸥

                风格：胶片。
                """);
        assertThat(write(table, Dialect.ZH)).contains("0-2秒：全景，小船离港，见@图片1（音效：海浪）\n2-4.5秒：特写，海鸥\n");
    }

    @Test
    void writesATableWhoseLengthsComeLast() {
        assertThat(write(
                        "| # | Picture | Sound | Duration |\n|---|---|---|---|\n| 1 | A boat | waves | 2 s |\n| 2 | Gulls | | 3 s |\nGrain all over.\n",
                        Dialect.ORDERED))
                .isEqualTo("Shot 1: A boat (Sound: waves)\nShot 2: Gulls\nGrain all over.\n");
    }

    private static String write(String text, Dialect dialect) {
        return Translation.write(ShotScriptParser.parse(text), dialect);
    }
}
