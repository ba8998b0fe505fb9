package studio.slateroom.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.parse.ShotScriptParser;

class ShotTimelineTest {

    @Test
    void keepsStatedTimes() {
        assertThat(times("Shot 1 | 0s–1s\nA\nShot 2 | 1s–4s\nB", 4))
                .containsExactly(TimeRange.seconds(0, 1), TimeRange.seconds(1, 4));
    }

    @Test
    void sharesTheClipOutWhereTimesAreMissing() {
        assertThat(times("Shot 1: A\nShot 2 | 1s–2s\nB", 5))
                .containsExactly(TimeRange.seconds(0, 2.5), TimeRange.seconds(2.5, 5));
    }

    @Test
    void holdsTheLastShotUntilTheClipEnds() {
        assertThat(times("Shot 1 | 0s–1s\nA\nShot 2 | 1s–2s\nB", 5))
                .containsExactly(TimeRange.seconds(0, 1), TimeRange.seconds(1, 5));
    }

    @Test
    void closesGapsAndBeginsWithTheClip() {
        assertThat(times("Shot 1 | 1s–2s\nA\nShot 2 | 3s–4s\nB", 4))
                .containsExactly(TimeRange.seconds(0, 3), TimeRange.seconds(3, 4));
    }

    @Test
    void cutsOffWhatComesAfterTheEnd() {
        ShotTimeline timeline = ShotTimeline.of(
                ShotScriptParser.parse("Shot 1 | 0s–4s\nA\nShot 2 | 4s–9s\nB\nShot 3 | 9s–12s\nC"),
                Duration.ofSeconds(5));

        assertThat(timeline.slots())
                .extracting(ShotTimeline.Slot::time)
                .containsExactly(TimeRange.seconds(0, 4), TimeRange.seconds(4, 5));
        assertThat(timeline.cutOff()).extracting(Shot::number).containsExactly(3);
    }

    @Test
    void dropsShotsThatOverlapsLeaveNoTimeFor() {
        assertThat(times("Shot 1 | 0s–4s\nA\nShot 2 | 0s–1s\nB\nShot 3 | 4s–5s\nC", 5))
                .containsExactly(TimeRange.seconds(0, 4), TimeRange.seconds(4, 5));
    }

    @Test
    void isEmptyWithoutShots() {
        assertThat(times("", 5)).isEmpty();
    }

    @Test
    void tellsWhatIsOnScreen() {
        ShotTimeline timeline =
                ShotTimeline.of(ShotScriptParser.parse("Shot 1 | 0s–1s\nA\nShot 2 | 1s–2s\nB"), Duration.ofSeconds(2));

        assertThat(timeline.slotAt(Duration.ofMillis(999)).orElseThrow().index())
                .isZero();
        assertThat(timeline.slotAt(Duration.ofSeconds(1)).orElseThrow().index()).isOne();
        assertThat(timeline.slotAt(Duration.ofSeconds(2))).isEmpty();
    }

    private static List<TimeRange> times(String script, int seconds) {
        return ShotTimeline.of(ShotScriptParser.parse(script), Duration.ofSeconds(seconds)).slots().stream()
                .map(ShotTimeline.Slot::time)
                .toList();
    }
}
