package studio.slateroom.script.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;

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
        assertThat(write("00.50-10.0秒：Rain.", Dialect.SEGMIND)).isEqualTo("Shot 1 | 0.5s–10s\nRain.");
    }

    @Test
    void namesShotsByNumberWhereTheyHaveNoTime() {
        assertThat(write("Shot 4: Rain.", Dialect.ZH)).isEqualTo("镜头4：Rain.");
        assertThat(write("Shot 4: Rain.", Dialect.SEGMIND)).isEqualTo("Shot 4:\nRain.");
    }

    @Test
    void keepsTitles() {
        assertThat(write("Shot 1 \"Dusk\" | 0-2s\nRain.", Dialect.SEGMIND)).isEqualTo("Shot 1 | 0s–2s\nDusk\nRain.");
    }

    @Test
    void keepsATimeThatRunsBackwards() {
        assertThat(write("5-3秒：Rain.", Dialect.SEGMIND)).isEqualTo("Shot 1 | 5s–3s\nRain.");
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
        assertThat(write("like@图片1walks, 像@图片2的人", Dialect.SEGMIND)).isEqualTo("like image 1 walks, 像image 2的人");
    }

    @Test
    void keepsTheFramingThatAHeaderConsistsOf() {
        ShotScript script = openedBy("[Low-angle shot]", " A door.", ScriptShape.BRACKET);

        assertThat(Translation.write(script, Dialect.ORDERED)).isEqualTo("Shot 1: [Low-angle shot]\nA door.");
    }

    @Test
    void dropsWordsThatOnlyPartShots() {
        ShotScript script = openedBy("镜头切换", " A door.", ScriptShape.DIVIDER);

        assertThat(Translation.write(script, Dialect.ORDERED)).isEqualTo("Shot 1: A door.");
    }

    private static ShotScript openedBy(String header, String description, ScriptShape shape) {
        ShotScript read = ScriptBuilder.read(header + description);
        Shot shot = read.shots().getFirst();
        TextSpan span = new TextSpan(0, header.length());
        Shot opened = new Shot(
                1,
                new ShotHeader(span, null, null, null, null, null),
                null,
                shot.span(),
                TextSpan.trimmed(read.text(), span.end(), shot.span().end()),
                description.strip(),
                shot.direction(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ShotScript(read.text(), shape, read.opening(), List.of(opened), List.of(), List.of(), null);
    }

    private static String write(String text, Dialect dialect) {
        return Translation.write(ScriptBuilder.read(text), dialect);
    }
}
