package studio.slateroom.provider.animatic.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.provider.animatic.scene.SceneReader;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.parse.ShotScriptParser;

class CardPainterTest {

    private static final FrameSize SIZE = new FrameSize(160, 90);

    /** More than there are texts to try, or each frame would always meet the same. */
    private static final List<FrameSize> FRAMES =
            List.of(SIZE, new FrameSize(90, 160), new FrameSize(210, 90), new FrameSize(120, 120));

    /** Of two cards as one sees them from afar, summed over red, green and blue. */
    private static final double LEAST_DIFFERENCE = 30;

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

    /** Every size in every framing, in frames of every shape, of people, things and a car. */
    @ParameterizedTest
    @EnumSource(ShotSize.class)
    void paintsEveryShotTheSameWayAgain(ShotSize size) {
        List<String> words =
                List.of("A man and a woman with an umbrella.", "A red car, a cat and a lighthouse.", "A ring.");
        int painted = 0;
        for (ShotFraming framing : ShotFraming.values()) {
            for (FrameSize frame : FRAMES) {
                String text = words.get(painted++ % words.size());
                Scene scene = filmed(scene(text), size, framing);
                Card card = new CardPainter(frame, 3).paint(scene, 5);
                Card again = new CardPainter(frame, 3).paint(scene, 5);
                assertThat(card.backdrop().pixels()).isEqualTo(again.backdrop().pixels());
                assertThat(IntStream.of(card.backdrop().pixels())).allMatch(pixel -> pixel >>> 24 == 255);
                assertThat(card.subject().orElseThrow().pixels())
                        .isEqualTo(again.subject().orElseThrow().pixels());
            }
        }
    }

    /** The shots of one script that a reader has to tell apart at a glance. */
    @Test
    void paintsEachShotOfAScriptUnlikeTheOthers() {
        List<Scene> scenes = SceneReader.read(ShotScriptParser.parse("""
                Shot 1: Medium shot. A man and a woman sit in a red convertible, in profile. Dark tones.
                Shot 2: Wide shot. The woman sits on the car door, the man leans against the car. Red and black contrast.
                Shot 3: Close-up. The man wears sunglasses and stares into the camera; the woman too. Red-black tones.
                Shot 4: Extreme close-up. The rearview mirror reflects the woman's face. Cool color tones.
                Shot 5: Medium shot, low angle. The man in a white tank top smokes a cigarette. Cool gray background.
                Shot 6: Medium shot, side tracking shot. Both on a night drive, the woman looks at the man. Neon lights.
                Shot 7: Medium shot, front-facing tracking shot. The woman steers, the man lounges. Rich colors.
                Shot 8: Close-up. The woman tilts her head back against the seat; the man wears sunglasses. Red-black.
                """));
        List<int[]> thumbnails = IntStream.range(0, scenes.size())
                .mapToObj(i -> thumbnail(new CardPainter(SIZE, 42).paint(scenes.get(i), i)))
                .toList();
        for (int one = 0; one < thumbnails.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(difference(thumbnails.get(one), thumbnails.get(other)))
                        .as("mean difference of shots " + (one + 1) + " and " + (other + 1))
                        .isGreaterThan(LEAST_DIFFERENCE);
            }
        }
    }

    @Test
    void showsAThingLargeWhereAShotLooksAtIt() {
        Layer ring = subject("Close-up of a ring on her finger.");
        int middle = 0;
        int above = (ring.height() - SIZE.height()) / 2;
        for (int y = above + SIZE.height() / 5; y < above + SIZE.height() * 3 / 4; y++) {
            for (int x = ring.width() / 3; x < ring.width() * 2 / 3; x++) {
                middle += ring.pixels()[y * ring.width() + x] >>> 24 > 240 ? 1 : 0;
            }
        }
        assertThat(middle).isBetween(SIZE.width() * SIZE.height() / 60, SIZE.width() * SIZE.height() / 4);
    }

    @Test
    void paintsSomebodyDarkAgainstTheLight() {
        assertThat(lightness(subject("Medium shot. A man by the sea, backlit silhouette.")))
                .isLessThan(lightness(subject("Medium shot. A man by the sea.")) * 0.75);
    }

    @Test
    void turnsTheReverseShotRound() {
        Scene scene = scene("Medium shot. A man in a room with a book.");
        Layer plain = new CardPainter(SIZE, 1).paint(scene, 1).backdrop();
        Scene turned = filmed(scene, ShotSize.MEDIUM, ShotFraming.REVERSE_SHOT);
        Layer reverse = new CardPainter(SIZE, 1).paint(turned, 1).backdrop();
        for (int x = 0; x < plain.width(); x++) {
            assertThat(reverse.pixels()[x]).isEqualTo(plain.pixels()[plain.width() - 1 - x]);
        }
    }

    @Test
    void splitsTheScreen() {
        Scene split = scene("Split screen, four panels: a man on a beach.");
        Layer tiles = new CardPainter(SIZE, 1).paint(split, 1).backdrop();
        int ink = split.mood().ink().rgb();
        int middle = tiles.height() / 2 * tiles.width() + tiles.width() / 2;
        assertThat(tiles.pixels()[middle] & 0xFFFFFF)
                .as("the gap between the panels")
                .isEqualTo(ink);
        assertThat(tiles.pixels()[middle + tiles.width() * 12 + 12] & 0xFFFFFF)
                .as("a panel")
                .isNotEqualTo(ink);
    }

    private static Scene filmed(Scene scene, ShotSize size, ShotFraming framing) {
        ShotDirection plain = scene.direction();
        return scene.filmed(new ShotDirection(
                size,
                framing,
                plain.angle(),
                plain.moves(),
                plain.speed(),
                plain.tempo(),
                plain.transition(),
                plain.exit(),
                plain.continuity(),
                plain.looks()));
    }

    private static Layer subject(String words) {
        return new CardPainter(SIZE, 1).paint(scene(words), 1).subject().orElseThrow();
    }

    private static double lightness(Layer sheet) {
        return IntStream.of(sheet.pixels())
                .filter(pixel -> pixel >>> 24 == 255)
                .mapToDouble(pixel -> new Tint(pixel & 0xFFFFFF).lightness())
                .average()
                .orElseThrow();
    }

    /** What the frame shows, in 16 by 9 blocks of one colour each. */
    private static int[] thumbnail(Card card) {
        Layer whole = new Layer(Card.width(SIZE), Card.height(SIZE));
        whole.put(card.backdrop(), (whole.width() - card.backdrop().width()) / 2, 0);
        card.subject().ifPresent(subject -> whole.put(subject, 0, 0));
        Layer small = new Layer(20, 11);
        small.stretch(whole);
        return small.pixels();
    }

    private static double difference(int[] one, int[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs((one[i] >> 16 & 255) - (other[i] >> 16 & 255))
                        + Math.abs((one[i] >> 8 & 255) - (other[i] >> 8 & 255))
                        + Math.abs((one[i] & 255) - (other[i] & 255)))
                .average()
                .orElseThrow();
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
