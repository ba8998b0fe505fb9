package studio.slateroom.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 00:00:00:00",
        "PT4.5S, 00:00:04:12",
        "PT59.999999999S, 00:01:00:00",
        "PT59.95S, 00:00:59:22",
        "PT1H1M1S, 01:01:01:00",
        "PT100H, 100:00:00:00"
    })
    void writesHoursMinutesSecondsAndFrames(Duration instant, String code) {
        assertThat(TimeCode.of(instant)).isEqualTo(code);
    }

    @Test
    void countsAFrameFromTheNanosecondInWhichItBegins() {
        for (long frame = 0; frame < 10_000; frame++) {
            assertThat(TimeCode.frames(Duration.ofNanos(frame * 1_000_000_000L / TimeCode.RATE)))
                    .isEqualTo(frame);
        }
    }
}
