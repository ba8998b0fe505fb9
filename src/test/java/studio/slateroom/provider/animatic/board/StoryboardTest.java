package studio.slateroom.provider.animatic.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.FakeSpeech;
import studio.slateroom.media.Speech;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.SmallModels;
import studio.slateroom.provider.animatic.speech.ShotCaption;
import studio.slateroom.script.camera.CameraMove;

class StoryboardTest {

    private final CancelToken cancel = new CancelToken();

    @Test
    void putsCutsOnTheNearestFrame() {
        Storyboard board = board("Shot 1 | 0s–0.7s\nA lamp.\nShot 2 | 0.7s–1.02s\nA door.\nShot 3 | 1.02s–2s\nA man.");
        assertThat(board.frames()).isEqualTo(48);
        assertThat(board.shots()).extracting(BoardShot::start).containsExactly(0, 17, 24);
        assertThat(board.shots()).extracting(BoardShot::frames).containsExactly(17, 7, 24);
    }

    @Test
    void leavesNoGapAndNoOverlap() {
        Storyboard board = board("Shot 1 | 0.3s–0.6s\nA lamp.\nShot 2 | 1s–1.4s\nA door.\nShot 3 | 1.2s–9s\nA man.");
        int next = 0;
        for (BoardShot shot : board.shots()) {
            assertThat(shot.start()).isEqualTo(next);
            next = shot.start() + shot.frames();
        }
        assertThat(next).isEqualTo(board.frames());
    }

    @Test
    void leavesOutShotsThatAreTooShortOrTooLate() {
        Storyboard board = board(
                "Shot 1 | 0s–1s\nA lamp.\nShot 2 | 1s–1.01s\nA door.\nShot 3 | 1.01s–2s\nA man.\nShot 4 | 2s–4s\nA dog.");
        assertThat(board.shots()).extracting(shot -> shot.shot().number()).containsExactly(1, 3);
        assertThat(board.shots()).extracting(BoardShot::index).containsExactly(0, 1);
    }

    @Test
    void sharesTheClipAmongShotsWithoutTimes() {
        Storyboard board = board("Shot 1\nA lamp.\nShot 2\nA door.\nShot 3\nA man.\nShot 4\nA dog.");
        assertThat(board.shots()).extracting(BoardShot::frames).containsOnly(12);
    }

    @Test
    void keepsAFixedCameraStill() {
        ParameterValue script = Requests.text("Push in on a lamp.");
        GenerationRequest request =
                Requests.of(SmallModels.SEEDANCE_PRO, Map.of("prompt", script, "camera_fixed", Requests.flag(true)));
        Storyboard board = Storyboard.of(request, new ClipBrief(SmallModels.SEEDANCE_PRO, request), SmallModels.TINY);
        assertThat(board.shots().getFirst().scene().direction().move()).isEqualTo(CameraMove.STATIC);
    }

    @Test
    void letsLinesBeReadThatAreNotHeard() {
        String script = "Shot 1 | 0s–1s\nA lamp.\nShot 2 | 1s–2s\nShe says: \"Go home.\" He says: \"行きましょう。\"";
        assertThat(captions(board(script).captioned(Speech.NONE, cancel))).containsExactly("Go home.", "行きましょう。");
        assertThat(captions(board(script).captioned(new FakeSpeech(), cancel)))
                .as("the voice of this test knows no Japanese")
                .containsExactly("行きましょう。");
        BoardShot shot = board(script).captioned(Speech.NONE, cancel).shots().getLast();
        assertThat(shot.captions()).allSatisfy(caption -> {
            assertThat(caption.start()).isNotNegative().isLessThan(caption.end());
            assertThat(caption.end()).isLessThanOrEqualTo(shot.frames());
        });
    }

    @Test
    void letsLinesBeReadAtWhichTheVoiceFails() {
        String script = "Shot 1 | 0s–1s\nShe says: \"Go home.\"\nShot 2 | 1s–2s\nHe says: \"Never.\"";
        FakeSpeech broken = new FakeSpeech(line -> line.text().contains("home"));
        Storyboard board = board(script).captioned(broken, cancel);
        assertThat(captions(board)).containsExactly("Go home.");
        assertThat(SoundScore.of(board, broken, cancel).lines())
                .as("the other one")
                .hasSize(1);
    }

    @Test
    void letsALineBeHeardAtWhichTheVoiceFailsOnlyWhenItHurries() {
        String script = "Shot 1 | 0s–2s\nShe says: \"one two three four five six seven eight nine ten\"";
        FakeSpeech slow = new FakeSpeech(line -> line.percent() > 100);
        Storyboard board = board(script).captioned(slow, cancel);
        assertThat(captions(board)).isEmpty();
        assertThat(SoundScore.of(board, slow, cancel).lines()).hasSize(1);
    }

    @Test
    void letsAllLinesBeReadWithoutSound() {
        ParameterValue script = Requests.text("A man says: \"Go home.\"");
        GenerationRequest request =
                Requests.of(SmallModels.SEEDANCE_2, Map.of("prompt", script, "generate_audio", Requests.flag(false)));
        Storyboard board = Storyboard.of(request, new ClipBrief(SmallModels.SEEDANCE_2, request), SmallModels.TINY);
        assertThat(captions(board.captioned(new FakeSpeech(), cancel))).containsExactly("Go home.");
    }

    @Test
    void tellsWhenAFrameBegins() {
        assertThat(Storyboard.instant(17)).isEqualTo(Duration.ofMillis(708));
        assertThat(Storyboard.instant(24)).isEqualTo(Duration.ofSeconds(1));
    }

    private static List<String> captions(Storyboard board) {
        return board.shots().stream()
                .flatMap(shot -> shot.captions().stream())
                .map(ShotCaption::words)
                .toList();
    }

    private static Storyboard board(String script) {
        GenerationRequest request = Requests.of(
                SmallModels.SEEDANCE_2, Map.of("prompt", Requests.text(script), "duration", Requests.whole(2)));
        return Storyboard.of(request, new ClipBrief(SmallModels.SEEDANCE_2, request), SmallModels.TINY);
    }
}
