package studio.slateroom.script.dialect;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import studio.slateroom.script.Shot;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;

/** What opens a shot in a dialect. */
final class DialectHeader {

    /** From when to when, as it is to be written; a slip of the author's stays a slip. */
    private record Times(Duration start, Duration end) {}

    private DialectHeader() {}

    /** The header up to where the shot's description begins. */
    static String write(Shot shot, Dialect dialect) {
        Optional<Times> times = times(shot);
        return switch (dialect) {
            case SEGMIND ->
                "Shot " + shot.number()
                        + times.map(t -> " | " + seconds(t.start()) + "s–" + seconds(t.end()) + "s")
                                .orElse(":")
                        + "\n";
            case ORDERED -> "Shot " + shot.number() + ": ";
            case ZH ->
                times.map(t -> seconds(t.start()) + "-" + seconds(t.end()) + "秒：")
                        .orElseGet(() -> "镜头" + shot.number() + "：");
        };
    }

    private static Optional<Times> times(Shot shot) {
        TimeRange time = shot.time();
        if (time != null) {
            return Optional.of(new Times(time.start(), time.end()));
        }
        return shot.header().time() instanceof TimeMark.Range range
                ? Optional.of(new Times(range.start().value(), range.end().value()))
                : Optional.empty();
    }

    private static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3);
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }
}
