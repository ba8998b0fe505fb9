package studio.slateroom.provider.animatic.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    private static final String CHINESE = "西装男坐在酒吧里，神情冷静，手里轻晃酒杯，环境音低沉，他小声说：“这单生意，很大。”窗外下着雨。";
    private static final String KOREAN = "카메라는 그녀의 움직임을 따라 부드럽게 반원형으로 이동하며, 약간의 슬로우 모션과 모션 블러를 추가합니다.";
    private static final String JAPANESE = "彼女がラックからドレスを慎重に選び、手で生地やディテールを確認する。「きれい」と言う。";
    private static final String VIETNAMESE = "Một người phụ nữ đi bộ trên bãi biển lúc hoàng hôn, ánh sáng vàng ấm áp.";

    @Test
    void keepsAShortTextWhole() {
        assertThat(wrapping(10_000).lines("A man opens a door", 2)).containsExactly("A man opens a door");
        assertThat(wrapping(10_000).lines(" ", 2)).isEmpty();
    }

    @Test
    void shortensALongTextAtAWord() {
        String text = "A man, who has waited for hours, opens a door";
        double room = Typeface.MEDIUM.width("A man, who has wai…", 20);
        assertThat(wrapping(room).lines(text, 1)).containsExactly("A man, who has…");
        assertThat(wrapping(Typeface.MEDIUM.width("A man, who", 20)).lines(text, 1))
                .containsExactly("A man…");
    }

    @Test
    void breaksLinesBetweenWords() {
        double room = Typeface.MEDIUM.width("A man, who has wait", 20);
        assertThat(wrapping(room).lines("A man, who has waited for hours, opens a door", 3))
                .containsExactly("A man, who has", "waited for hours,", "opens a door");
        assertThat(wrapping(room).lines("A man, who has waited for hours, opens a door", 2))
                .containsExactly("A man, who has", "waited for hours…");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, JAPANESE, KOREAN, VIETNAMESE})
    void fillsLinesOfEveryScriptAndBeginsNoneWithAComma(String text) {
        for (int room = 120; room < 700; room += 7) {
            double width = room;
            List<String> lines = wrapping(width).lines(text, 40);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(lines).allSatisfy(line -> {
                assertThat(Typeface.MEDIUM.width(line, 20)).isLessThanOrEqualTo(width);
                assertThat(line).doesNotContainPattern("^[，。！、；：”」]");
            });
        }
    }

    @Test
    void breaksKoreanAtItsBlanks() {
        List<String> words = List.of(KOREAN.split(" "));
        assertThat(wrapping(260).lines(KOREAN, 40))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(words).contains(line.split(" ")));
    }

    @Test
    void cutsAWordThatNoLineHolds() {
        assertThat(wrapping(100).lines("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 9)).hasSizeGreaterThan(1);
    }

    @Test
    void leavesOutWhatCannotBeShown() {
        assertThat(wrapping(10_000).lines("〜", 1)).containsExactly("～");
        assertThat(wrapping(10_000).lines("A\u0007 man\t \uD83C\uDF05 waits", 1))
                .containsExactly("A man waits");
    }

    /** What a font lacks it draws as one and the same box; no character of these may look like that. */
    @ParameterizedTest
    @ValueSource(strings = {CHINESE, JAPANESE, KOREAN, VIETNAMESE, "繁體中文龍門", "①②③№→…—·★♪～「」【】", "Ещё раз"})
    void drawsNoBoxes(String text) {
        assertThat(Typeface.MEDIUM.showable(text)).isEqualTo(text);
        Area box = outline("\uE999");
        text.codePoints()
                .filter(code -> !Character.isWhitespace(code))
                .mapToObj(Character::toString)
                .forEach(character ->
                        assertThat(outline(character).equals(box)).as(character).isFalse());
    }

    private static Area outline(String text) {
        Shape shape = Typeface.MEDIUM.outline(text, 20, 0, 0);
        assertThat(shape).as(text).isNotNull();
        return new Area(shape);
    }

    private static Wrapping wrapping(double width) {
        return new Wrapping(Typeface.MEDIUM, 20, width);
    }
}
