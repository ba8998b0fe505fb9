package studio.slateroom.provider.animatic.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.slateroom.media.FakeSpeech;
import studio.slateroom.media.Sound;
import studio.slateroom.media.Speech;
import studio.slateroom.platform.CancelToken;

/** The voice of these tests needs a third of a second for a word. */
class DeliveryTest {

    private static final int SECOND = Sound.RATE;

    private final FakeSpeech speech = new FakeSpeech();
    private final CancelToken cancel = new CancelToken();

    @Test
    void letsLinesFollowEachOtherInTheirShot() {
        List<Delivery.Timed> lines = timed(6, part(0, 2), part(2, 6, "one two three", "four five"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).start()).isBetween(2 * SECOND + SECOND / 4, 3 * SECOND + SECOND / 2);
        assertThat(lines.get(1).start()).isGreaterThanOrEqualTo(lines.get(0).end() + SECOND / 8);
        assertThat(lines.get(1).end()).isLessThan(6 * SECOND);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.end() - line.start())
                        .isEqualTo(line.sound().orElseThrow().length()));
        assertThat(speech.said()).extracting(Speech.Line::percent).containsOnly(100);
    }

    @Test
    void hurriesWhereTheShotIsShort() {
        List<Delivery.Timed> lines = timed(4, part(0, 2, "one two three four five"), part(2, 4));
        assertThat(speech.said().getLast().percent()).isBetween(115, 140);
        assertThat(lines.getFirst().end()).isLessThan(2 * SECOND + SECOND / 4);
    }

    @Test
    void goesOnOverTheCutButNotOverTheNextLine() {
        List<Delivery.Timed> lines = timed(4, part(0, 1, "a b c d e f g h i j k l"), part(1, 2), part(2, 4, "one two"));
        assertThat(lines.get(0).end()).isGreaterThan(SECOND + SECOND / 2).isLessThanOrEqualTo(2 * SECOND);
        assertThat(lines.get(0).end() - lines.get(0).start())
                .as("cut off")
                .isLessThan(lines.get(0).sound().orElseThrow().length());
        assertThat(lines.get(1).start()).isGreaterThanOrEqualTo(2 * SECOND);
        assertThat(lines.get(1).end()).isLessThanOrEqualTo(4 * SECOND);
    }

    @Test
    void letsEveryLineOfACrowdedShotBegin() {
        List<Delivery.Timed> lines = timed(2, part(0, 2, "a b c d e f", "g h i j k l", "m n o p q r"));
        assertThat(lines).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(lines.get(i).end() - lines.get(i).start()).isGreaterThan(SECOND / 3);
            assertThat(lines.get(i).end())
                    .isLessThanOrEqualTo(i < 2 ? lines.get(i + 1).start() : 2 * SECOND);
        }
    }

    @Test
    void givesLinesThatNobodyReadsTheirTime() {
        Delivery delivery =
                new Delivery(List.of(part(0, 4, "five words are said here")), 4 * SECOND, _ -> Optional.<Sound>empty());
        Delivery.Timed line = delivery.timed().getFirst();
        assertThat(line.sound()).isEmpty();
        assertThat(line.end() - line.start()).isBetween(SECOND * 3 / 2, SECOND * 5 / 2);
    }

    private List<Delivery.Timed> timed(int seconds, Delivery.Part... parts) {
        return new Delivery(List.of(parts), seconds * SECOND, line -> speech.speak(line, cancel)).timed();
    }

    private static Delivery.Part part(int start, int end, String... lines) {
        return new Delivery.Part(
                start * SECOND,
                end * SECOND,
                Stream.of(lines)
                        .map(text -> new DialogueLine(new Speech.Line(text, "en", Speech.Register.WOMAN, 100), false))
                        .toList());
    }
}
