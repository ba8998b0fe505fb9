package studio.slateroom.script.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studio.slateroom.script.Clock;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;

/** Writes a shot's times in the author's notation. */
final class TimeNotation {

    /** What may close a header behind its last word. */
    private static final String CLOSING = ":：|]】)）*_.。、-–—";

    /** To what a beat's time is rounded, in milliseconds. */
    private static final long BEAT_GRID = 10;

    private static final Pattern PADDED = Pattern.compile("(?<![\\d.:])0\\d(?:\\.\\d+)?\\s*(?:s|秒|[-–—~])");

    private TimeNotation() {}

    /** The edits by which the shot's header states a time; none where it states it already. */
    static List<TextEdit> header(String text, Shot shot, TimeRange time) {
        return switch (shot.header().time()) {
            case TimeMark.Range range -> {
                List<TextEdit> edits = new ArrayList<>(clock(text, range.start(), time.start()));
                edits.addAll(clock(text, range.end(), time.end()));
                yield edits;
            }
            case TimeMark.Length length -> clock(text, length.clock(), time.length());
            case null -> List.of(inscribed(text, shot, time));
        };
    }

    /** The edits by which beats inside the shot move and stretch along with it. */
    static List<TextEdit> beats(String text, Shot shot, TimeRange time) {
        TimeRange old = shot.time();
        List<TextEdit> edits = new ArrayList<>();
        if (old == null || old.length().isZero() || old.equals(time)) {
            return edits;
        }
        for (TimeMark beat : shot.beats()) {
            switch (beat) {
                case TimeMark.Range range
                when within(range, old) -> {
                    edits.addAll(clock(text, range.start(), moved(range.start().value(), old, time)));
                    edits.addAll(clock(text, range.end(), moved(range.end().value(), old, time)));
                }
                case TimeMark.Length length
                when length.length().compareTo(old.length()) <= 0 ->
                    edits.addAll(clock(text, length.clock(), stretched(length.length(), old, time)));
                default -> {
                    // Not a time of the clip, such as one that counts from the shot's own start.
                }
            }
        }
        return edits;
    }

    private static boolean within(TimeMark.Range beat, TimeRange shot) {
        return beat.start().value().compareTo(shot.start()) >= 0
                && beat.end().value().compareTo(shot.end()) <= 0;
    }

    private static Duration moved(Duration instant, TimeRange old, TimeRange time) {
        return time.start().plus(stretched(instant.minus(old.start()), old, time));
    }

    private static Duration stretched(Duration length, TimeRange old, TimeRange time) {
        if (old.length().equals(time.length())) {
            return length;
        }
        double millis = (double) length.toMillis()
                * time.length().toMillis()
                / old.length().toMillis();
        return Duration.ofMillis(Math.round(millis / BEAT_GRID) * BEAT_GRID);
    }

    private static List<TextEdit> clock(String text, Clock clock, Duration time) {
        String figures = unpadded(text, clock).write(time);
        boolean same = clock.value().equals(time) || figures.equals(clock.span().in(text));
        return same ? List.of() : List.of(new TextEdit(clock.span(), figures));
    }

    /** The two figures of {@code 12} ask for {@code 04} only where the script pads its times. */
    private static Clock unpadded(String text, Clock clock) {
        if (clock.minuteDigits() > 0 || PADDED.matcher(text).find()) {
            return clock;
        }
        return new Clock(clock.span(), clock.value(), 0, 1, clock.decimals(), clock.unit());
    }

    private static TextEdit inscribed(String text, Shot shot, TimeRange time) {
        ShotHeader header = shot.header();
        TextSpan label = header.label();
        String start = seconds(time.start());
        String end = seconds(time.end());
        if (label == null) {
            int behind = header.span().isEmpty()
                    ? shot.body().start()
                    : header.span().end();
            boolean spaced = behind == 0 || header.span().isEmpty() || Character.isWhitespace(text.charAt(behind - 1));
            return TextEdit.insert(behind, (spaced ? "" : " ") + "[" + start + "-" + end + "s]" + gapAt(text, behind));
        }
        boolean han = label.in(text).codePoints().anyMatch(Character::isIdeographic);
        String words = han ? "（" + start + "-" + end + "秒）" : " | " + start + "s–" + end + "s";
        return TextEdit.insert(wordsEnd(text, header), words);
    }

    private static String gapAt(String text, int offset) {
        return offset < text.length() && Character.isWhitespace(text.charAt(offset)) ? "" : " ";
    }

    /** Behind the last word of a header, before what closes it. */
    private static int wordsEnd(String text, ShotHeader header) {
        TextSpan number = header.numberSpan();
        TextSpan label = header.label();
        int least = Math.max(number == null ? 0 : number.end(), label == null ? 0 : label.end());
        int end = header.span().end();
        while (end > least && closes(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean closes(char sign) {
        return Character.isWhitespace(sign) || CLOSING.indexOf(sign) >= 0;
    }

    private static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
        return seconds.setScale(Math.max(0, seconds.scale())).toPlainString();
    }
}
