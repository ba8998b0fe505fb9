package studio.slateroom.provider.animatic.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.provider.animatic.scene.SceneReader;
import studio.slateroom.script.parse.ShotScriptParser;

class CardPainterTest {

    private static final FrameSize SIZE = new FrameSize(160, 90);

    /** The mood's own colours are not quite grey. */
    private static final int TINGE_OF_NOIR = 16;

    @Test
    void putsTheLightOnEitherSideForSmallSeeds() {
        Scene room = scene("Static camera. An empty room.");
        assertThat(LongStream.rangeClosed(0, 20)
                        .mapToObj(seed -> lightOnTheLeft(new CardPainter(SIZE, seed).paint(room, 1)))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"An audience cheers, wide shot.", "Medium shot. An audience.", "Close-up. A crowd cheers."})
    void showsCrowdInWhichNobodyIsNamed(String words) {
        Card card = new CardPainter(SIZE, 1).paint(scene(words), 1);
        Layer crowd = card.subject().orElseThrow();
        int above = (crowd.height() - SIZE.height()) / 2;
        assertThat(opaque(crowd, above + SIZE.height() / 2, above + SIZE.height()))
                .as("people in the lower half of the frame")
                .isGreaterThan(crowd.width() * SIZE.height() / 20);
        assertThat(opaque(crowd, 0, above)).as("heads above the frame").isZero();
    }

    @Test
    void closesTheWeatherToARingInATrackingShot() {
        Layer ring = new CardPainter(SIZE, 1)
                .paint(scene("Tracking shot. A car on the road in the fog."), 1)
                .backdrop();
        int last = ring.width() - 1;
        for (int y = 0; y < ring.height(); y++) {
            assertThat(distance(ring.pixels()[y * ring.width()], ring.pixels()[y * ring.width() + last]))
                    .as("seam in row " + y)
                    .isLessThan(24);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insert shot of a woman's eyes.",
                "Medium shot. A woman with a cigarette.",
                "Wide shot. A red car on the road."
            })
    void showsNoHuesInBlackAndWhite(String words) {
        Scene noir = scene("Black and white. " + words);
        Layer sheet = new CardPainter(SIZE, 1).paint(noir, 1).subject().orElseThrow();
        int tinge = IntStream.of(sheet.pixels())
                .filter(pixel -> pixel >>> 24 == 255)
                .map(CardPainterTest::tinge)
                .max()
                .orElseThrow();
        assertThat(tinge).isLessThan(TINGE_OF_NOIR);
    }

    private static boolean lightOnTheLeft(Card card) {
        Layer layer = card.backdrop();
        long balance = 0;
        for (int i = 0; i < layer.pixels().length; i++) {
            balance += i % layer.width() < layer.width() / 2 ? green(layer, i) : -green(layer, i);
        }
        return balance > 0;
    }

    private static int green(Layer layer, int index) {
        return layer.pixels()[index] >> 8 & 255;
    }

    private static long opaque(Layer layer, int from, int to) {
        return IntStream.range(from * layer.width(), to * layer.width())
                .filter(i -> layer.pixels()[i] >>> 24 > 200)
                .count();
    }

    private static int distance(int one, int other) {
        return Math.max(
                Math.abs((one >> 16 & 255) - (other >> 16 & 255)), Math.abs((one >> 8 & 255) - (other >> 8 & 255)));
    }

    /** How far the colour of a pixel is from grey. */
    private static int tinge(int pixel) {
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    private static Scene scene(String words) {
        return SceneReader.read(ShotScriptParser.parse(words)).getFirst();
    }
}
