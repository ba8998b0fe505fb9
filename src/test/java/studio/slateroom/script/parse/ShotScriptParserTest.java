package studio.slateroom.script.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.StatedLength;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.Transition;

class ShotScriptParserTest {

    @Test
    void readsNumberTimeAndDescriptionOfEachShot() {
        ShotScript script = ShotScriptParser.parse("""
                A day at the harbour, 35mm.

                Shot 1 | 0s–2s
                Wide shot, static camera. Cranes in the fog.
                Shot 2 | 2s–4.5s
                Close-up, slow push in. A docker lights a lamp.
                """);

        assertThat(script.preamble()).isEqualTo("A day at the harbour, 35mm.");
        assertThat(script.shots()).extracting(Shot::number).containsExactly(1, 2);
        assertThat(script.shots())
                .extracting(Shot::time)
                .containsExactly(TimeRange.seconds(0, 2), TimeRange.seconds(2, 4.5));
        assertThat(script.shots().get(1).description()).isEqualTo("Close-up, slow push in. A docker lights a lamp.");
        assertThat(script.statedEnd()).contains(Duration.ofMillis(4500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shot 2 | 3s–5s\nRain.",
                "Shot 2 (3s-5s): Rain.",
                "SHOT 2: 3-5 s Rain.",
                "[00:03-00:05] Shot 2: Rain.",
                "**Shot 2** (3s – 5s) Rain.",
                "镜头2（3-5秒）：Rain.",
            })
    void readsOneShotInManyNotations(String text) {
        Shot shot = ShotScriptParser.parse(text).shots().getFirst();

        assertThat(shot.number()).isEqualTo(2);
        assertThat(shot.time()).isEqualTo(TimeRange.seconds(3, 5));
        assertThat(shot.description()).endsWith("Rain.");
    }

    @Test
    void readsTimesWithoutShotWords() {
        ShotScript script = ShotScriptParser.parse("[0-4s]: A door opens.\n[4-9s]: Light falls in.");

        assertThat(script.shots()).extracting(Shot::number).containsExactly(1, 2);
        assertThat(script.shots())
                .extracting(Shot::time)
                .containsExactly(TimeRange.seconds(0, 4), TimeRange.seconds(4, 9));
    }

    @Test
    void readsShotsWithoutTimes() {
        ShotScript script = ShotScriptParser.parse("Shot 1: A door opens.\nShot 2: Light falls in.");

        assertThat(script.shots()).extracting(Shot::time).containsExactly(null, null);
        assertThat(script.statedEnd()).isEmpty();
    }

    @Test
    void takesTextWithoutHeadersAsOneShot() {
        ShotScript script = ShotScriptParser.parse("  A horse gallops through the rain.  ");

        assertThat(script.shots()).hasSize(1);
        assertThat(script.shots().getFirst().description()).isEqualTo("A horse gallops through the rain.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\t"})
    void findsNoShotInBlankText(String text) {
        assertThat(ShotScriptParser.parse(text).shots()).isEmpty();
    }

    @Test
    void leavesAgesAndReferenceRangesAlone() {
        ShotScript script = ShotScriptParser.parse("Two children, 5-6 years old, as in image 1-4.");

        assertThat(script.shots()).hasSize(1);
        assertThat(script.shots().getFirst().time()).isNull();
    }

    @Test
    void takesSubBeatsAsPartOfTheirShot() {
        ShotScript script =
                ShotScriptParser.parse("Shot 1 | 0s–4s\n0-2s: he waits.\n2-4s: he runs.\nShot 2 | 4s–5s\nCut.");

        assertThat(script.shots()).hasSize(2);
        assertThat(script.shots().getFirst().description()).contains("he waits").contains("he runs");
    }

    @Test
    void ignoresTimesThatRunBackwards() {
        assertThat(ShotScriptParser.parse("Shot 1 | 5s–3s\nOdd.")
                        .shots()
                        .getFirst()
                        .time())
                .isNull();
    }

    @Test
    void readsSizeAngleMoveSpeedAndTransition() {
        ShotDirection direction = ShotScriptParser.parse(
                        "Extreme close-up, low-angle, slow push in. Dissolve from the street.")
                .shots()
                .getFirst()
                .direction();

        assertThat(direction)
                .isEqualTo(new ShotDirection(
                        ShotSize.EXTREME_CLOSE_UP,
                        CameraAngle.LOW,
                        CameraMove.PUSH_IN,
                        MoveSpeed.SLOW,
                        Transition.DISSOLVE));
    }

    @Test
    void prefersTheLongerTerm() {
        assertThat(direction("Side tracking shot beside the car.").move()).isEqualTo(CameraMove.TRACKING);
        assertThat(direction("Front-facing tracking shot.").move()).isEqualTo(CameraMove.LEADING);
        assertThat(direction("Medium close-up of her.").size()).isEqualTo(ShotSize.MEDIUM_CLOSE_UP);
    }

    @Test
    void staysStaticUnderAnAngleThatSoundsLikeAMove() {
        ShotDirection direction = direction("Medium shot, low-angle (upward tilt), static camera. Fixed position.");

        assertThat(direction.move()).isEqualTo(CameraMove.STATIC);
        assertThat(direction.angle()).isEqualTo(CameraAngle.LOW);
    }

    @Test
    void findsTermsOnlyAsWholeWords() {
        assertThat(direction("The statically charged ecumenical panorama.")).isEqualTo(ShotDirection.PLAIN);
    }

    @Test
    void readsChineseTerms() {
        assertThat(direction("特写，缓慢推近，她看向窗外。"))
                .isEqualTo(new ShotDirection(
                        ShotSize.CLOSE_UP, CameraAngle.EYE_LEVEL, CameraMove.PUSH_IN, MoveSpeed.SLOW, Transition.CUT));
    }

    @Test
    void findsCitationsWithTheirPlace() {
        String text = "Shot 1: The woman of image 2 walks as in @video 1, to audio 3 and 图片1.";
        List<Citation> citations =
                ShotScriptParser.parse(text).shots().getFirst().citations();

        assertThat(citations)
                .extracting(Citation::kind, Citation::number)
                .containsExactly(
                        tuple(MediaKind.IMAGE, 2),
                        tuple(MediaKind.VIDEO, 1),
                        tuple(MediaKind.AUDIO, 3),
                        tuple(MediaKind.IMAGE, 1));
        assertThat(citations.getFirst().span().in(text)).isEqualTo("image 2");
    }

    @Test
    void takesTheSignAndTheNeighbourOfACitationForPartsOfCitations() {
        String text = "将@视频1延长，骑手@图1@图2，a@image3";

        assertThat(ShotScriptParser.parse(text).citations())
                .extracting(citation -> citation.span().in(text))
                .containsExactly("@视频1", "@图1", "@图2");
    }

    @Test
    void readsFiguresWithoutAUnitWhereTheHeaderHoldsNothingElse() {
        assertThat(ShotScriptParser.parse("Shot 1 | 0-4\nA quay.\nShot 2 | 4-9s\nGulls.")
                        .shots())
                .extracting(Shot::time)
                .containsExactly(TimeRange.seconds(0, 4), TimeRange.seconds(4, 9));
        assertThat(ShotScriptParser.parse("Shot 1: 3-5 gulls fly.\nShot 2: Mia waves.")
                        .isTimed())
                .isFalse();
    }

    @Test
    void readsTheLengthOfAScriptWithoutShots() {
        assertThat(ShotScriptParser.parse("A 15-second film of a quay.").stated())
                .extracting(StatedLength::length)
                .isEqualTo(Duration.ofSeconds(15));
        assertThat(ShotScriptParser.parse("Mia waits for 3 seconds.").stated()).isNull();
    }

    @Test
    void findsTheShotAtACaret() {
        String text = "Shot 1: One.\nShot 2: Two.";
        ShotScript script = ShotScriptParser.parse(text);

        assertThat(script.shotAt(text.indexOf("Two"))).contains(script.shots().get(1));
        assertThat(script.shotAt(0)).contains(script.shots().get(0));
    }

    @Test
    void neverFailsOnArbitraryText() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(200); c > 0; c--) {
                text.appendCodePoint(
                        random.nextBoolean()
                                ? "Shot 1|0s–2:\n[]-图 ".charAt(random.nextInt(16))
                                : random.nextInt(0x10FFFF));
            }
            ShotScript script = ShotScriptParser.parse(text.toString());
            assertThat(script.text()).isEqualTo(text.toString());
        }
    }

    private static ShotDirection direction(String words) {
        return ShotScriptParser.parse(words).shots().getFirst().direction();
    }
}
