package studio.slateroom.script.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.Clock;
import studio.slateroom.script.Search;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;

/** Finds everything in a text that may be a time. */
final class TimeReader {

    private static final String UNIT =
            "(?:seconds?|secs?|secondes?|segundos?|seg|sekunden|sek|secondi|saniye|секунд[аы]?|сек|giây|วินาที|s(?![a-z])|秒钟|秒|초)";

    private static final String JOINT = " {0,2}(?:-{1,2}>?|to|bis|至|到|→|から|부터|đến) {0,2}第?";

    private static String clock(String name) {
        return "(?:(?:0{1,2}:)?(?<" + name + "m>\\d{1,2}):)?(?<" + name + "s>\\d{1,3})(?:[.,](?<" + name
                + "c>\\d{1,3}))?" + "(?![0-9])(?: {0,2}(?<" + name + "u>" + UNIT + "))?+";
    }

    private static final Search RANGE = Plain.search(
            "(?<![\\p{L}0-9.@#$/-]|[0-9]:)(?:(?<=[\\u2E80-\\u9FFF\\uAC00-\\uD7AF])|(?<!\\p{L}))" + clock("a")
                    + JOINT + clock("b")
                    + "(?![0-9]|[.:][0-9]| {0,2}-{1,2} {0,2}[0-9])");

    private static final Search RANGE_BEHIND_CJK = Plain.search("(?<=[\\u2E80-\\u9FFF\\uAC00-\\uD7AF])" + clock("a")
            + JOINT + clock("b") + "(?![0-9]|[.:][0-9]| {0,2}-{1,2} {0,2}[0-9])");

    private static final Pattern LENGTH = Plain.pattern(
            "(?<![0-9.:])(?<am>(?!))?(?<as>\\d{1,3})(?:\\.(?<ac>\\d{1,3}))?(?: {0,2}|-)(?<au>" + UNIT + ")");

    private TimeReader() {}

    /** All ranges whose end lies behind their start, and those that run backwards too, in reading order. */
    static List<TimeMark.Range> ranges(String plain) {
        List<TimeMark.Range> ranges = new ArrayList<>();
        Search.Hits hits = RANGE.in(plain);
        while (hits.next()) {
            TimeMark.Range range = range(hits.match());
            if (!ranges.isEmpty() && ranges.getLast().span().overlaps(range.span())) {
                ranges.removeLast();
            }
            ranges.add(range);
            if (range.length().isNegative()) {
                // In "Scene 1 - 0-2 s" the figure before the first dash is no time.
                hits.goOnAt(range.end().span().start());
            }
        }
        Search.Hits glued = RANGE_BEHIND_CJK.in(plain);
        while (glued.next()) {
            if (!isReference(plain, glued.span().start())) {
                ranges.add(range(glued.match()));
            }
        }
        ranges.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return ranges;
    }

    /** The length that begins at or closely behind an offset and before another, or null. */
    static TimeMark.@Nullable Length length(String plain, int from, int to) {
        Matcher matcher = LENGTH.matcher(plain).region(from, to);
        matcher.useTransparentBounds(true);
        if (!matcher.find()) {
            return null;
        }
        return new TimeMark.Length(new TextSpan(matcher.start(), matcher.end()), clock(matcher, "a"));
    }

    /** The range that lies within two offsets, else the length, or null. */
    static @Nullable TimeMark time(String plain, int from, int to) {
        Matcher range = RANGE.pattern().matcher(plain).region(from, to);
        range.useTransparentBounds(true);
        return range.find() ? range(range) : length(plain, from, to);
    }

    private static boolean isReference(String plain, int at) {
        return at > 0 && "图片频像".indexOf(plain.charAt(at - 1)) >= 0;
    }

    private static TimeMark.Range range(Matcher matcher) {
        return new TimeMark.Range(
                new TextSpan(matcher.start(), matcher.end()), clock(matcher, "a"), clock(matcher, "b"));
    }

    private static Clock clock(Matcher matcher, String name) {
        String minutes = matcher.group(name + "m");
        String seconds = matcher.group(name + "s");
        String fraction = matcher.group(name + "c");
        String unit = matcher.group(name + "u");
        long millis = (minutes == null ? 0 : Long.parseLong(minutes) * 60_000) + Long.parseLong(seconds) * 1000;
        if (fraction != null) {
            millis += Math.round(Double.parseDouble("0." + fraction) * 1000);
        }
        int start = minutes == null ? matcher.start(name + "s") : matcher.start(name + "m");
        int end = fraction == null ? matcher.end(name + "s") : matcher.end(name + "c");
        return new Clock(
                new TextSpan(start, end),
                Duration.ofMillis(millis),
                minutes == null ? 0 : minutes.length(),
                seconds.length(),
                fraction == null ? 0 : fraction.length(),
                unit == null ? null : new TextSpan(matcher.start(name + "u"), matcher.end(name + "u")));
    }
}
