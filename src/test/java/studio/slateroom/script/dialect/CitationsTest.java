package studio.slateroom.script.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.CitationForm;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.parse.ShotScriptParser;

class CitationsTest {

    @ParameterizedTest
    @CsvSource({
        "SEGMIND, IMAGE, image 3", "SEGMIND, VIDEO, video 3", "SEGMIND, AUDIO, audio 3",
        "ORDERED, IMAGE, @Image3", "ORDERED, VIDEO, @Video3", "ORDERED, AUDIO, @Audio3",
        "ZH, IMAGE, @图片3", "ZH, VIDEO, @视频3", "ZH, AUDIO, @音频3",
    })
    void citesInTheWordsOfTheDialect(Dialect dialect, MediaKind kind, String words) {
        assertThat(Citations.words(dialect, kind, 3)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "image 1, PLAIN, image 12", "IMAGE 1, PLAIN, IMAGE 12", "@Image1, AT_LATIN, @Image12",
        "@图片1, AT_CHINESE, @图片12", "图 1, BARE_CHINESE, 图 12", "[Image 01], BRACKETS, [Image 12]",
        "<<<image_1>>>, ANGLES, <<<image_12>>>", "图片１, BARE_CHINESE, 图片１２", "图一, BARE_CHINESE, 图十二",
        "이미지 1, OTHER_LANGUAGE, 이미지 12",
    })
    void changesOnlyTheFiguresOfACitation(String written, CitationForm form, String renumbered) {
        Citation citation = new Citation(MediaKind.IMAGE, 1, new TextSpan(4, 4 + written.length()), form);

        assertThat(Citations.renumbered("See " + written + ", 1.", citation, 12))
                .isEqualTo(renumbered);
    }

    @Test
    void followsFilesThatChangedPlaces() {
        assertThat(renumber("image 1 and Image 2 with video 1, @图片3.", Map.of(1, 2, 2, 1)))
                .isEqualTo("image 2 and Image 1 with video 1, @图片3.");
    }

    @Test
    void leavesCitationsOfAFileThatWasTakenAway() {
        ShotScript script = ShotScriptParser.parse("image 1, then image 2.");

        ScriptEdit edit = Citations.renumber(script, MediaKind.IMAGE, Map.of(2, Optional.empty()));

        assertThat(edit).isEqualTo(ScriptEdit.NONE);
    }

    @Test
    void movesARangeWhoseNumbersStillFollowOneUponTheOther() {
        assertThat(renumber("See @图1-3.", Map.of(1, 2, 2, 3, 3, 4, 4, 1))).isEqualTo("See @图2-4.");
    }

    @Test
    void writesTheNumbersOfATornRangeOneByOne() {
        assertThat(renumber("See @图1-3.", Map.of(3, 5))).isEqualTo("See @图1、@图2、@图5.");
    }

    @Test
    void writesTheNumbersOfATurnedRangeOneByOne() {
        assertThat(renumber("See @图1-2.", Map.of(1, 2, 2, 1))).isEqualTo("See @图2、@图1.");
    }

    @Test
    void closesARangeFromWhoseMiddleAFileWasTakenAway() {
        ShotScript script = ShotScriptParser.parse("See @图1-4.");

        ScriptEdit edit = Citations.renumber(
                script, MediaKind.IMAGE, Map.of(2, Optional.empty(), 3, Optional.of(2), 4, Optional.of(3)));

        assertThat(edit.apply(script.text())).isEqualTo("See @图1-3.");
    }

    private static String renumber(String text, Map<Integer, Integer> moved) {
        Map<Integer, Optional<Integer>> places = moved.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, move -> Optional.of(move.getValue())));
        return Citations.renumber(ShotScriptParser.parse(text), MediaKind.IMAGE, places)
                .apply(text);
    }
}
