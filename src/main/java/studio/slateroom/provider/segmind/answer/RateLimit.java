package studio.slateroom.provider.segmind.answer;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import studio.slateroom.provider.segmind.http.Reply;

/** When the next call may be tried. The form of the service's time is not documented, so all usual ones are read. */
final class RateLimit {

    /** How long to wait where the service does not say. */
    static final Duration UNSAID = Duration.ofSeconds(15);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Above this a number counts milliseconds, not seconds, since 1970. */
    private static final long MILLIS_FROM = 100_000_000_000L;

    private RateLimit() {}

    /** When to try again, by this machine's clock. */
    static Instant until(Reply reply, Clock clock) {
        Instant now = clock.instant();
        Optional<Instant> reset = reply.header("x-rate-limit-reset-at-utc")
                .flatMap(RateLimit::instant)
                .map(at -> Duration.between(serverTime(reply).orElse(now), at))
                .map(now::plus);
        Instant until = reset.or(() -> retryAfter(reply, now)).orElse(now.plus(UNSAID));
        Instant earliest = now.plus(SHORTEST);
        Instant latest = now.plus(LONGEST);
        return until.isBefore(earliest) ? earliest : until.isAfter(latest) ? latest : until;
    }

    private static Optional<Instant> retryAfter(Reply reply, Instant now) {
        Optional<String> said = reply.header("retry-after").map(String::strip);
        if (said.filter(text -> text.matches("\\d{1,6}")).isPresent()) {
            return said.map(text -> now.plusSeconds(Long.parseLong(text)));
        }
        return said.flatMap(RateLimit::httpDate)
                .map(at -> now.plus(Duration.between(serverTime(reply).orElse(now), at)));
    }

    /** This machine's clock may be wrong; the answer carries the other one. */
    private static Optional<Instant> serverTime(Reply reply) {
        return reply.header("date").flatMap(RateLimit::httpDate);
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String said) {
        String text = said.strip().replaceFirst("(?i) *(utc|gmt)$", "").replaceFirst("^(\\S{10}) (?=\\d)", "$1T");
        try {
            if (text.matches("\\d{9,14}(\\.\\d+)?")) {
                double number = Double.parseDouble(text);
                return Optional.of(Instant.ofEpochMilli((long) (number < MILLIS_FROM ? number * 1000 : number)));
            }
            boolean zoned = text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$");
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return httpDate(said);
        }
    }
}
