package studio.slateroom.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.ShotScript;

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

    private static List<ClipChain.Link> split(Integer... seconds) {
        ShotScript script = Scripts.read(TEXT);
        List<Duration> allowed = Stream.of(seconds).map(Duration::ofSeconds).toList();
        return ClipChain.split(script, Retiming.times(script, Duration.ofSeconds(12)), allowed);
    }
}
