package studio.slateroom.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.parse.ShotScriptParser;

class ClipChainTest {

    private static final String TEXT =
            "Car.\n\nShot 1 | 0s–4s\nA.\n\nShot 2 | 4s–8s\nB.\n\nShot 3 | 8s–12s\nC.\nStyle: film\n";

    @Test
    void aScriptThatFitsIsOneClip() {
        assertThat(split(4, 8, 12)).containsExactly(new ClipChain.Link(TEXT, Duration.ofSeconds(12)));
    }

    @Test
    void everyPartKeepsOpeningAndTailAndCountsFromTheStart() {
        assertThat(split(5, 10))
                .containsExactly(
                        new ClipChain.Link(
                                "Car.\n\nShot 1 | 0s–4s\nA.\n\nShot 2 | 4s–8s\nB.\nStyle: film\n",
                                Duration.ofSeconds(10)),
                        new ClipChain.Link("Car.\n\nShot 1 | 0s–4s\nC.\nStyle: film\n", Duration.ofSeconds(5)));
    }

    @Test
    void thereIsNoChainWhereOneShotIsLongerThanAnyClip() {
        assertThat(split(2, 3)).isEmpty();
    }

    @Test
    void everyPartStatesItsOwnLength() {
        ShotScript script = ShotScriptParser.parse("A 15-second film.\n\n[0-5s] A.\n[5-10s] B.\n[10-15s] C.\n");

        assertThat(ClipChain.split(script, Retiming.times(script, Duration.ofSeconds(15)), SECONDS))
                .containsExactly(
                        new ClipChain.Link("A 10-second film.\n\n[0-5s] A.\n[5-10s] B.\n", Duration.ofSeconds(10)),
                        new ClipChain.Link("A 5-second film.\n\n[0-5s] C.\n", Duration.ofSeconds(5)));
    }

    @Test
    void everyPartTakesAlongWhatItCitesAndWhatNoneDoes() {
        ShotScript script = ShotScriptParser.parse(
                "As in image 4.\n\n[0-5s] image 1 and image 2.\n[5-10s] video 1.\n[10-15s] @Image2, image 3, video 2.\n");

        List<ClipChain.Link> links = ClipChain.split(
                script,
                Retiming.times(script, Duration.ofSeconds(15)),
                SECONDS,
                Map.of(MediaKind.IMAGE, 5, MediaKind.VIDEO, 2));

        assertThat(links)
                .extracting(ClipChain.Link::text)
                .containsExactly(
                        "As in image 3.\n\n[0-5s] image 1 and image 2.\n[5-10s] video 1.\n",
                        "As in image 3.\n\n[0-5s] @Image1, image 2, video 1.\n");
        assertThat(links)
                .extracting(ClipChain.Link::files)
                .containsExactly(
                        Map.of(MediaKind.IMAGE, List.of(1, 2, 4, 5), MediaKind.VIDEO, List.of(1)),
                        Map.of(MediaKind.IMAGE, List.of(2, 3, 4, 5), MediaKind.VIDEO, List.of(2)));
    }

    @Test
    void citationsStayWhereAllFilesGoAlong() {
        ShotScript script = ShotScriptParser.parse("[0-5s] A.\n[5-10s] B.\n[10-15s] As in image 2.\n");

        assertThat(ClipChain.split(script, Retiming.times(script, Duration.ofSeconds(15)), SECONDS)
                        .getLast()
                        .text())
                .isEqualTo("[0-5s] As in image 2.\n");
    }

    @Test
    void partsOfATableAreTables() {
        ShotScript script =
                ShotScriptParser.parse("|镜号|时长|画面|\n|-|-|-|\n|1|5s|甲|\n|2|5s|乙|\n|3|4s|丙|\n|4|5s|丁|\n\n夜景。\n");

        assertThat(ClipChain.split(script, Retiming.times(script, Duration.ofSeconds(19)), SECONDS))
                .extracting(ClipChain.Link::text)
                .containsExactly(
                        "|镜号|时长|画面|\n|-|-|-|\n|1|5s|甲|\n|2|5s|乙|\n\n夜景。\n",
                        "|镜号|时长|画面|\n|-|-|-|\n|1|4s|丙|\n|2|5s|丁|\n\n夜景。\n");
    }

    @Test
    void partsOfACountedScriptAreCounted() {
        ShotScript script = ShotScriptParser.parse("0-4秒：甲。\n5-9秒：乙。\n10-14秒：丙。\n15-19秒：丁。\n");

        assertThat(ClipChain.split(script, Retiming.times(script, Duration.ofSeconds(20)), SECONDS))
                .extracting(ClipChain.Link::text)
                .containsExactly("0-4秒：甲。\n5-10秒：乙。\n", "0-4秒：丙。\n5-10秒：丁。\n");
    }

    @Test
    void aPartOfADividedScriptBeginsWithoutADivider() {
        ShotScript script = ShotScriptParser.parse("甲。镜头切换，乙。镜头切换，丙。");

        assertThat(ClipChain.split(script, Retiming.times(script, Duration.ofSeconds(30)), SECONDS))
                .extracting(ClipChain.Link::text)
                .containsExactly("甲。", "乙。", "丙。");
    }

    private static final List<Duration> SECONDS = List.of(Duration.ofSeconds(5), Duration.ofSeconds(10));

    private static List<ClipChain.Link> split(Integer... seconds) {
        ShotScript script = ShotScriptParser.parse(TEXT);
        List<Duration> allowed = Stream.of(seconds).map(Duration::ofSeconds).toList();
        return ClipChain.split(script, Retiming.times(script, Duration.ofSeconds(12)), allowed);
    }
}
