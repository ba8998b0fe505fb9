package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ffmpeg.ClipReport;
import studio.slateroom.media.ffmpeg.DecodedFrames;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.script.camera.Term;
import studio.slateroom.script.camera.TermKind;
import studio.slateroom.script.vocabulary.Vocabulary;

/** A script with every term of the vocabulary renders, and over a picture each one shows that can show there. */
class VocabularyRenderTest {

    /** So many shots of a second each make the longest clip. */
    private static final int SHOTS = 15;

    private static final int SECOND = Storyboard.FRAMES_PER_SECOND;
    private static final int COLUMNS = 48;
    private static final int ROWS = 27;

    /** The rows above the slate. */
    private static final int SEEN = 20;

    /**
     * What changes nothing over a still picture: what it is anyway, what cards alone are composed by, what needs several
     * pictures, and words for the speed of something else.
     */
    private static final Set<String> UNSEEN = Set.of(
            "extreme-wide-shot",
            "wide-shot",
            "full-shot",
            "two-shot",
            "over-the-shoulder",
            "reverse-shot",
            "eye-level",
            "overhead",
            "profile",
            "static",
            "one-take",
            "slow-motion",
            "speed-ramp",
            "timelapse",
            "freeze-frame",
            "reverse",
            "slow",
            "fast",
            "split-screen",
            "deep-focus");

    @TempDir
    private static Path folder;

    private static AnimaticRig rig;

    @BeforeAll
    static void open() {
        rig = new AnimaticRig(folder.resolve("work"), 2);
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void drawsACardForEveryTerm() throws Exception {
        for (List<Term> terms : chunks(Vocabulary.STANDARD.terms())) {
            DecodedFrames clip = render(script(terms, "A woman beside a car on the road at night.", ""), Map.of());
            assertThat(clip.count()).isEqualTo(seconds(terms.size()) * SECOND);
        }
    }

    @Test
    void showsEveryTermThatCanBeSeenInAPicture() throws Exception {
        Map<String, ParameterValue> pictures = Map.of("reference_images", AnimaticRig.attached(picture()));
        List<Term> seen = Vocabulary.STANDARD.terms().stream()
                .filter(term -> !UNSEEN.contains(term.id()) && term.kind() != TermKind.TRANSITION)
                .toList();
        DecodedFrames plain = render("Shot 1\nA lamp (image 1).", pictures);
        List<String> unseen = new ArrayList<>();
        for (List<Term> terms : chunks(seen)) {
            DecodedFrames clip = render(script(terms, "A lamp (image 1).", ""), pictures);
            for (int i = 0; i < terms.size(); i++) {
                if (difference(clip, i * SECOND, plain) < 2) {
                    unseen.add(terms.get(i).id());
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void showsEveryTransitionBetweenTwoPictures() throws Exception {
        Map<String, ParameterValue> pictures =
                Map.of("reference_images", AnimaticRig.attached(picture(), picture(Color.BLUE)));
        DecodedFrames plain = render("Shot 1\nA lamp (image 1).", pictures);
        for (Term term : Vocabulary.STANDARD.terms()) {
            if (term.kind() == TermKind.TRANSITION) {
                String script =
                        "Shot 1 | 0s–1s\nA sea (image 2).\nShot 2 | 1s–2s\n" + phrase(term) + ". A lamp (image 1).";
                DecodedFrames clip = render(script, pictures);
                assertThat(difference(clip, SECOND, plain) > 2)
                        .as(term.id())
                        .isEqualTo(!term.id().equals("hard-cut"));
            }
        }
    }

    @Test
    void showsEveryTempoInAMovingPicture() throws Exception {
        Map<String, ParameterValue> pictures = Map.of("reference_images", AnimaticRig.attached(picture()));
        List<Term> tempos = Vocabulary.STANDARD.terms().stream()
                .filter(term -> term.kind() == TermKind.SPEED)
                .toList();
        DecodedFrames plain = render("Shot 1\nPan right. A lamp (image 1).", pictures);
        DecodedFrames clip = render(script(tempos, "A lamp (image 1).", " pan right"), pictures);
        for (int i = 0; i < tempos.size(); i++) {
            assertThat(difference(clip, i * SECOND, plain))
                    .as(tempos.get(i).id())
                    .isGreaterThan(2);
        }
    }

    /** The largest of the frames' mean differences of a shot from a clip of one plain shot. */
    private static double difference(DecodedFrames clip, int from, DecodedFrames plain) {
        double most = 0;
        for (int frame = 0; frame < SECOND; frame++) {
            double sum = 0;
            for (int cell = 0; cell < COLUMNS * SEEN; cell++) {
                sum += DecodedFrames.distance(
                        clip.at(from + frame, cell % COLUMNS, cell / COLUMNS),
                        plain.at(frame, cell % COLUMNS, cell / COLUMNS));
            }
            most = Math.max(most, sum / (COLUMNS * SEEN));
        }
        return most;
    }

    private static String script(List<Term> terms, String scene, String move) {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            script.append("Shot %d | %ds–%ds%n".formatted(i + 1, i, i + 1))
                    .append(phrase(terms.get(i)))
                    .append(move)
                    .append(". ")
                    .append(scene)
                    .append('\n');
        }
        return script.toString();
    }

    /** Words by which the term is found in a script. */
    private static String phrase(Term term) {
        return Stream.of(List.of(term.name()), term.synonyms(), term.chinese())
                .flatMap(List::stream)
                .filter(words -> {
                    var hits = Vocabulary.STANDARD.find(words.toLowerCase(Locale.ROOT));
                    return hits.size() == 1 && hits.getFirst().term().equals(term);
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no word finds " + term.id()));
    }

    private static List<List<Term>> chunks(List<Term> terms) {
        List<List<Term>> chunks = new ArrayList<>();
        for (int i = 0; i < terms.size(); i += SHOTS) {
            chunks.add(terms.subList(i, Math.min(terms.size(), i + SHOTS)));
        }
        return chunks;
    }

    private static DecodedFrames render(String script, Map<String, ParameterValue> more) throws Exception {
        int shots = (int) script.lines().filter(line -> line.startsWith("Shot")).count();
        Map<String, ParameterValue> values = new HashMap<>(more);
        values.put("prompt", Requests.text(script));
        values.put("duration", Requests.whole(seconds(shots)));
        values.put("seed", Requests.whole(5));
        Path clip = rig.render(Requests.of(SmallModels.SEEDANCE_2, values), folder.resolve("clip.mp4"));
        return ClipReport.frames(rig.ffmpeg(), clip, COLUMNS, ROWS);
    }

    /** The shortest clip that holds so many; the last shot then lasts longer. */
    private static int seconds(int shots) {
        return IntStream.of(1, 2, 4, 5, 6, 8, 10, 12, SHOTS)
                .filter(length -> length >= shots)
                .findFirst()
                .orElseThrow();
    }

    private static Path picture(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(480, 270, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.dispose();
        Path file = folder.resolve("plain.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** Patches of all colours and brightnesses, softly bounded. */
    private static Path picture() throws IOException {
        BufferedImage image = new BufferedImage(480, 270, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int red = (int) (128 + 90 * Math.sin(x / 17.0) * Math.cos(y / 23.0));
                int green = (int) (128 + 90 * Math.sin(x / 29.0 + y / 13.0));
                int blue = (int) (128 + 90 * Math.cos(x / 11.0 - y / 31.0));
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        Path file = folder.resolve("picture.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
