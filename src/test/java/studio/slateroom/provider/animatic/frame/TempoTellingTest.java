package studio.slateroom.provider.animatic.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.slateroom.provider.animatic.camera.ShotClock;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotTempo;

/** How a shot's time runs can be told from its frames. */
class TempoTellingTest {

    private static final int LAST = FilmedShot.FRAMES - 1;
    private static final FilmedShot PLAIN = pan(ShotTempo.REAL_TIME);

    @Test
    void goesLessFarInSlowMotion() {
        assertThat(way(pan(ShotTempo.SLOW_MOTION), 0, LAST)).isGreaterThan(0.05).isLessThan(0.5 * way(PLAIN, 0, LAST));
    }

    @Test
    void gathersSpeedAtTheKneeOfARamp() {
        FilmedShot ramp = pan(ShotTempo.SPEED_RAMP);
        assertThat(way(ramp, 0, LAST / 2)).isLessThan(0.3 * way(ramp, LAST / 2, LAST));
        assertThat(way(ramp, 0, LAST)).isGreaterThan(0.9 * way(PLAIN, 0, LAST));
    }

    @Test
    void lapsesInStepsOfSixFrames() {
        FilmedShot lapse = pan(ShotTempo.TIMELAPSE);
        for (int i = 1; i < FilmedShot.FRAMES - 6; i++) {
            assertThat(lapse.same(i - 1, i)).as("frame " + i).isEqualTo(i % 6 != 0);
        }
    }

    @Test
    void freezesForHalfASecondAndMore() {
        FilmedShot freeze = pan(ShotTempo.FREEZE);
        for (int i = LAST - 14; i < LAST; i++) {
            assertThat(freeze.same(i, LAST)).isTrue();
        }
        assertThat(way(freeze, 0, 30)).isGreaterThan(0.05);
    }

    @Test
    void playsTheSameFramesBackwards() {
        FilmedShot reversed = pan(ShotTempo.REVERSED);
        for (int i = 0; i <= LAST; i++) {
            assertThat(reversed.frame(i).bytes())
                    .isEqualTo(PLAIN.frame(LAST - i).bytes());
        }
    }

    @Test
    void neverRunsOutOfItsOwnTime() {
        for (ShotTempo tempo : ShotTempo.values()) {
            for (int frames : new int[] {1, 2, 5, 24, 240}) {
                ShotClock clock = new ShotClock(tempo, frames, 24);
                for (int i = 0; i < frames; i++) {
                    assertThat(clock.at(i)).as(tempo + " " + i + "/" + frames).isBetween(0.0, clock.last());
                }
            }
        }
    }

    private static FilmedShot pan(ShotTempo tempo) {
        return FilmedShot.flat(
                FilmedShot.direction(MoveSpeed.NORMAL, CameraAngle.EYE_LEVEL, tempo, CameraMove.PAN_LEFT));
    }

    private static double way(FilmedShot shot, int from, int to) {
        return shot.motion(MotionMeter.part(0.2, 0.2, 0.8, 0.8), from, to).right();
    }
}
