package studio.slateroom.provider.animatic.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.parse.ShotScriptParser;

class MoveCuesTest {

    private static final String BEATS = """
            Shot 1 | 0s–4s
            A lamp.
            Shot 2 | 4s–10s
            A woman waits at a door.
            4s–5s: Static, then handheld. She listens.
            5s–7s: Push in on her hand.
            7s–9.5s: Pan right to the window.""";

    private static final String SHARED = """
            Shot 1 | 0s–6s
            Push in, then tilt up, then pan right on an aerial shot, then pull out.""";

    @Test
    void putsMovesWhereTheShotsTimesAre() {
        Shot shot = shot(BEATS, 1);
        MoveCues cues = MoveCues.of(shot, 4, 6);
        assertThat(cues.times()).containsEntry(CameraMove.PUSH_IN, new MoveCues.Time(1, 3));
        assertThat(cues.times()).containsEntry(CameraMove.PAN_RIGHT, new MoveCues.Time(3, 5.5));
        MovePlan plan = MovePlan.of(List.of(CameraMove.PUSH_IN, CameraMove.PAN_RIGHT), cues, 6);
        assertThat(plan.steps()).extracting(MovePlan.Step::begin).containsExactly(1.0, 3.0);
        assertThat(plan.steps()).extracting(MovePlan.Step::length).containsExactly(2.0, 2.5);
    }

    @Test
    void leavesOutTimesThatAreNotInTheShot() {
        assertThat(MoveCues.of(shot(BEATS, 1), 4, 2).times()).doesNotContainKey(CameraMove.PAN_RIGHT);
    }

    @Test
    void sharesAShotOutWhereItNamesNoTimes() {
        Shot shot = shot(SHARED, 0);
        assertThat(MoveCues.of(shot, 0, 6)).isEqualTo(MoveCues.NONE);
        MovePlan plan = MovePlan.of(shot.direction().moves(), MoveCues.NONE, 6);
        assertThat(plan.steps())
                .extracting(MovePlan.Step::move)
                .containsExactly(
                        CameraMove.AERIAL,
                        CameraMove.PUSH_IN,
                        CameraMove.TILT_UP,
                        CameraMove.PAN_RIGHT,
                        CameraMove.PULL_OUT);
        assertThat(plan.steps().getFirst().length())
                .as("other moves are flown on it")
                .isEqualTo(6);
        assertThat(plan.steps().getLast().begin()).isCloseTo(4.5, within(1e-9));
    }

    @Test
    void carriesOutNoMoreMovesThanAShotHasTimeFor() {
        MovePlan plan = MovePlan.of(shot(SHARED, 0).direction().moves(), MoveCues.NONE, 1.2);
        assertThat(plan.steps()).hasSize(3);
    }

    private static Shot shot(String text, int index) {
        ShotScript script = ShotScriptParser.parse(text);
        return script.shots().get(index);
    }
}
