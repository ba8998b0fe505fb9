package studio.slateroom.provider.animatic.reel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.provider.animatic.camera.ShotClock;
import studio.slateroom.script.camera.ShotTempo;

class FilmViewTest {

    /** A shot of 48 frames; the film begins with its frame 8 and is asked for in its frames 8, 20, 40 and 47. */
    @ParameterizedTest
    @CsvSource({
        "REAL_TIME,   0, 12, 32, 39",
        "SLOW_MOTION, 0,  4, 12, 15",
        "TIMELAPSE,   0, 12, 30, 36",
        "FREEZE,      0, 12, 24, 24",
        "REVERSED,   39, 27,  7,  0"
    })
    void runsByTheShotsOwnTime(ShotTempo tempo, int begin, int early, int late, int end) {
        FilmView.Run run = new FilmView.Run(new ShotClock(tempo, 48, 24), 8, 60);
        assertThat(new int[] {run.picture(8), run.picture(20), run.picture(40), run.picture(47)})
                .containsExactly(begin, early, late, end);
    }
}
