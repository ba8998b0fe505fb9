package studio.slateroom.provider.animatic.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.script.parse.ShotScriptParser;

class TempoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE    | 2 | An epic battle. No music.",
                "DRIVING | 6 | An epic battle with drums in a quiet valley.",
                "SLOW    | 1 | A lonely piano.",
                "SLOW    | 2 | 【声音】舒缓的钢琴",
                "STEADY  | 2 | A lamp.",
                "DRIVING | 1 | A lamp.",
                "SLOW    | 8 | A lamp."
            })
    void followsTheWordsAndElseTheCutting(Tempo tempo, double secondsPerShot, String script) {
        assertThat(Tempo.of(ShotScriptParser.parse(script), secondsPerShot)).isEqualTo(tempo);
    }
}
