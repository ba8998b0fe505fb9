package studio.slateroom.script;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A time as the author wrote it: {@code 5}, {@code 05}, {@code 1.2}, {@code 00:05}, {@code 00:09.50}.
 *
 * @param span its figures, without unit
 * @param value what they mean, to the millisecond
 * @param minuteDigits how many figures the minutes have; 0 where there are none
 * @param secondDigits how many figures stand before the decimal point, or behind the colon
 * @param decimals how many figures stand behind the decimal point
 * @param unit where its unit stands, such as {@code s} or {@code 秒}, or null where it has none
 */
public record Clock(
        TextSpan span,
        Duration value,
        int minuteDigits,
        int secondDigits,
        int decimals,
        @Nullable TextSpan unit) {

    /** Another time in the same notation; decimals are added where the time needs them. */
    public String write(Duration time) {
        long millis = time.toMillis();
        long minutes = minuteDigits > 0 ? millis / 60_000 : 0;
        BigDecimal seconds = BigDecimal.valueOf(millis - minutes * 60_000, 3).stripTrailingZeros();
        String figures = seconds.setScale(Math.max(decimals, Math.max(0, seconds.scale())))
                .toPlainString();
        int point = figures.indexOf('.');
        int whole = point < 0 ? figures.length() : point;
        String padded = "0".repeat(Math.max(0, secondDigits - whole)) + figures;
        return minuteDigits > 0 ? padded(minutes, minuteDigits) + ":" + padded : padded;
    }

    /** Whether only whole seconds are written. */
    public boolean isWhole() {
        return value.toMillis() % 1000 == 0;
    }

    private static String padded(long number, int digits) {
        String figures = Long.toString(number);
        return "0".repeat(Math.max(0, digits - figures.length())) + figures;
    }
}
