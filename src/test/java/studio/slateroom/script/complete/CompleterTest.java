package studio.slateroom.script.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.parse.ShotScriptParser;

class CompleterTest {

    private static final String CARET = "¦";
    private static final List<Attached> FILES = List.of(
            new Attached(MediaKind.IMAGE, 1, "woman.jpg"),
            new Attached(MediaKind.IMAGE, 2, "car.jpg"),
            new Attached(MediaKind.VIDEO, 1, "drive.mp4"));
    private static final String ENGLISH = "Shot 1 | 0s–3s\nWide shot, static camera. A harbour at dawn.\n\n";
    private static final String CHINESE = "0-3秒：远景，固定镜头。清晨的港口，海面平静。\n";

    @ParameterizedTest
    @ValueSource(strings = {"gentle pus", "Gentle push", "a gentle push i"})
    void completesAnEnglishTermFromItsBeginning(String typed) {
        Completion completion = at(ENGLISH + "Shot 2 | 3s–5s\nMedium shot, " + typed + CARET + ". The tide.");

        assertThat(words(completion)).first().isEqualTo("push in");
        assertThat(completion.isExpected()).isFalse();
        assertThat(completed(ENGLISH + "Shot 2 | 3s–5s\nMedium shot, " + typed + CARET + ". The tide."))
                .contains("entle push in. The tide.");
    }

    @Test
    void findsATermByALaterWordBehindThoseThatBeginSo() {
        assertThat(words(at(ENGLISH + "Then an ang" + CARET))).contains("low angle", "high angle", "dutch angle");
        assertThat(words(at(ENGLISH + "clos" + CARET))).startsWith("close-up").contains("extreme close-up");
    }

    @Test
    void keepsTheCapitalOfWhatWasTyped() {
        assertThat(words(at(ENGLISH + "Shot 2 | 3s–5s\nExtreme w" + CARET))).contains("Extreme wide shot");
    }

    @Test
    void completesAChineseTermInChinese() {
        assertThat(words(at(CHINESE + "3-6秒：中景，镜头缓慢推" + CARET))).startsWith("推镜头");
        assertThat(completed(CHINESE + "3-6秒：大特" + CARET + "，固定镜头。")).endsWith("3-6秒：大特写，固定镜头。");
        assertThat(words(at(CHINESE + "3-6秒：中景，特" + CARET))).contains("特写", "大特写");
    }

    @Test
    void offersTheChineseTermForAnEnglishWordInAChineseScript() {
        assertThat(words(at(CHINESE + "3-6秒：中景，push" + CARET))).contains("推镜头");
    }

    @Test
    void offersEveryTermWhereNoWordIsBegun() {
        assertThat(words(at(ENGLISH + "Shot 2 | 3s–5s\nMedium shot, " + CARET)))
                .contains("push in", "hard cut", "low angle");
    }

    @Test
    void citesFilesBehindTheSignAsTheScriptDoes() {
        assertThat(words(at("A woman as in @" + CARET))).containsExactly("image 1", "image 2", "video 1");
        assertThat(words(at("A car as in @Image2 and @" + CARET))).containsExactly("@Image1", "@Image2", "@Video1");
        assertThat(words(at(CHINESE + "与@图片1相同的人，背景如@" + CARET))).containsExactly("@图片1", "@图片2", "@视频1");
        assertThat(words(at("As [Image 1], then @" + CARET))).containsExactly("[Image 1]", "[Image 2]", "[video 1]");
        assertThat(at("A woman as in @" + CARET).isExpected()).isTrue();
    }

    @Test
    void filtersFilesByKindNumberAndName() {
        assertThat(words(at("As in @vid" + CARET))).containsExactly("video 1");
        assertThat(words(at("As in @image2" + CARET))).containsExactly("image 2");
        assertThat(words(at("As in @car" + CARET))).containsExactly("image 2");
        assertThat(words(at("As in @图" + CARET))).containsExactly("image 1", "image 2");
        assertThat(completed("As in @car" + CARET + ".")).isEqualTo("As in image 2.");
    }

    @Test
    void citesFilesBehindTheirWordWhenAsked() {
        assertThat(words(at(ENGLISH + "Shot 2 | 3s–5s\nMedium shot, the car of ima" + CARET)))
                .containsExactly("image 1", "image 2");
    }

    @Test
    void takesNoAddressForACitation() {
        assertThat(words(at("Write to crew@" + CARET))).doesNotContain("image 1");
    }

    @Test
    void opensAShotWithTheNextTimeRangeInTheAuthorsNotation() {
        assertThat(words(at(ENGLISH + CARET))).startsWith("Shot 2 | 3s–6s\n", "Shot 2 | 3s–10s\n");
        assertThat(words(at(ENGLISH + "Sh" + CARET))).startsWith("Shot 2 | 3s–6s\n");
        assertThat(words(at(CHINESE + CARET))).startsWith("3-6秒：", "3-10秒：");
        assertThat(words(at("[00:00-00:04] A door.\n" + CARET)))
                .first()
                .asString()
                .startsWith("[00:04-00:08]");
        assertThat(completed(ENGLISH + "Sh" + CARET)).isEqualTo(ENGLISH + "Shot 2 | 3s–6s\n");
    }

    @Test
    void lastsNoLongerThanTheClip() {
        assertThat(words(at("Shot 1 | 0s–8s\nA harbour at dawn.\n\n" + CARET))).startsWith("Shot 2 | 8s–10s\n");
    }

    @Test
    void beginsAnEmptyScriptWithAHeader() {
        assertThat(words(at(CARET))).startsWith("Shot 1 | 0s–3s\n", "0-3秒：");
    }

    @Test
    void expectsAFramingRightBehindAHeader() {
        Completion english = at(ENGLISH + "Shot 2 | 3s–6s\n" + CARET);
        Completion chinese = at(CHINESE + "3-6秒：" + CARET);

        assertThat(english.isExpected()).isTrue();
        assertThat(words(english))
                .contains("Wide shot", "Close-up", "Low angle")
                .doesNotContain("Push in");
        assertThat(chinese.isExpected()).isTrue();
        assertThat(words(chinese)).contains("远景", "特写");
    }

    @Test
    void expectsNothingWhileAHeaderIsBeingWrittenOrItsShotIsDescribed() {
        assertThat(at(ENGLISH + "Shot 2 | 3s–6s" + CARET).isExpected()).isFalse();
        assertThat(at(ENGLISH + "Shot 2 | 3s–6s\n" + CARET + "Wide shot.").isExpected())
                .isFalse();
        assertThat(at(ENGLISH + "Shot 2 | 3s–6s\nWide shot, " + CARET).isExpected())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He says: \"Push¦",
                "He says: \"Push¦ it\"",
                "他说：“推¦",
                "He says: “As in @¦”",
                "「近¦」",
            })
    void proposesNothingWithinQuotes(String script) {
        assertThat(at(ENGLISH + script).proposals()).isEmpty();
    }

    @Test
    void proposesAgainBehindQuotes() {
        assertThat(words(at(ENGLISH + "He says: \"Go.\" Gentle pus" + CARET))).contains("push in");
        assertThat(words(at(ENGLISH + "A 7\" record, gentle pus" + CARET))).contains("push in");
    }

    private static Completion at(String marked) {
        int caret = marked.indexOf(CARET);
        String text = marked.replace(CARET, "");
        return Completer.complete(ShotScriptParser.parse(text), caret, FILES, Duration.ofSeconds(10));
    }

    private static List<String> words(Completion completion) {
        return completion.proposals().stream().map(Proposal::words).toList();
    }

    /** The script with the first proposal taken. */
    private static String completed(String marked) {
        Completion completion = at(marked);
        String text = marked.replace(CARET, "");
        return text.substring(0, completion.replaced().start())
                + completion.proposals().getFirst().words()
                + text.substring(completion.replaced().end());
    }
}
