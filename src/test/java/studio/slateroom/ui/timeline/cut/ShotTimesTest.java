package studio.slateroom.ui.timeline.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static studio.slateroom.script.TimeRange.seconds;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.parse.ShotScriptParser;

class ShotTimesTest {

    @Test
    void findsGapsOverlapsAndTheRestOfTheClip() {
        ShotTimes times = times("Shot 1 | 1s–3s\nA\n\nShot 2 | 4s–6s\nB\n\nShot 3 | 5s–8s\nC");

        assertThat(times.breaks())
                .extracting(Break::kind, Break::before, Break::time)
                .containsExactly(
                        tuple(Break.Kind.GAP, -1, seconds(0, 1)),
                        tuple(Break.Kind.GAP, 0, seconds(3, 4)),
                        tuple(Break.Kind.OVERLAP, 1, seconds(5, 6)),
                        tuple(Break.Kind.REST, 2, seconds(8, 10)));
    }

    @Test
    void seesNoGapsWhereAuthorsCountSeconds() {
        ShotTimes times = times("[0-3s] A lamp.\n[4-7s] A hand.\n[8-9s] Night.");

        assertThat(times.times()).containsExactly(seconds(0, 4), seconds(4, 8), seconds(8, 10));
        assertThat(times.breaks()).isEmpty();
    }

    @Test
    void tellsWhatMovingAnEdgeWouldMean() {
        assertThat(times("Shot 1 | 0s–3s\nA\n\nShot 2 | 3s–10s\nB").basis()).isEqualTo(ShotTimes.Basis.STATED);
        assertThat(times("Shot 1\nA\n\nShot 2\nB").basis()).isEqualTo(ShotTimes.Basis.DIVIDED);
        assertThat(times("Shot 1 | 0s–3s\nA\n\nShot 2\nB").basis()).isEqualTo(ShotTimes.Basis.PARTLY);
        assertThat(times("A lamp on a table.").basis()).isEqualTo(ShotTimes.Basis.WHOLE);
    }

    @Test
    void writesThePartsOfAnUntimedScriptOnHalfSeconds() {
        assertThat(times("Shot 1\nA\n\nShot 2\nB\n\nShot 3\nC").written())
                .containsExactly(seconds(0, 3.5), seconds(3.5, 6.5), seconds(6.5, 10));
    }

    private static ShotTimes times(String script) {
        return ShotTimes.of(ShotScriptParser.parse(script), Duration.ofSeconds(10));
    }
}
