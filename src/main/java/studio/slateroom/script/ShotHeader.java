package studio.slateroom.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that open a shot, such as {@code Shot 3 | 2s–3s} or {@code [0-4s]:}.
 *
 * @param number the written number, or null where only a time stands
 * @param time the written time, or null where only a number stands
 * @param span from the first character to behind the separator
 */
record ShotHeader(@Nullable Integer number, @Nullable TimeRange time, TextSpan span) {

    private static final String WORD = "(?:shot|scene|镜头|分镜)";
    private static final String UNIT = "(?:s|sec|secs|seconds|秒)";
    private static final String CLOCK = "(?:\\d{1,2}:)?\\d{1,3}(?:\\.\\d{1,3})?";
    private static final String OPEN = "[\\[(（【]?\\s{0,4}";
    private static final String CLOSE = "\\s{0,4}[\\])）】*]{0,2}";

    private static String time(int group) {
        return OPEN + "(?<from" + group + ">" + CLOCK + ")\\s{0,4}" + UNIT + "?\\s{0,4}[-–—~～]\\s{0,4}(?<to" + group
                + ">" + CLOCK + ")\\s{0,4}(?<unit" + group + ">" + UNIT + "?)" + CLOSE;
    }

    private static final String END = "\\s{0,4}[:：|]?[ \\t]{0,4}";

    private static final Pattern HEADER = Pattern.compile(
            "[ \\t#*>]{0,8}(?:" + time(1) + "\\s{0,4})?(?:" + OPEN + WORD + "\\s{0,4}(?<number>\\d{1,4})(?![\\d\\p{L}])"
                    + CLOSE + "(?:\\s{0,4}[|:：,，—-]?\\s{0,4}" + time(2) + ")?)?" + END,
            Pattern.CASE_INSENSITIVE);

    /** The header that the line from {@code start} to {@code end} begins with, if any. */
    static Optional<ShotHeader> read(String text, int start, int end) {
        Matcher matcher = HEADER.matcher(text).region(start, end);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        TimeRange time = range(matcher, 1);
        if (time == null) {
            time = range(matcher, 2);
        }
        if (number == null && (time == null || !isClearlyTime(matcher))) {
            return Optional.empty();
        }
        int first = start;
        while (first < matcher.end() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return Optional.of(new ShotHeader(
                number == null ? null : Integer.valueOf(number), time, new TextSpan(first, matcher.end())));
    }

    /** Two numbers with a dash alone may be anything; a unit or minutes make them a time. */
    private static boolean isClearlyTime(Matcher matcher) {
        String unit = matcher.group("unit1");
        String to = matcher.group("to1");
        return (unit != null && !unit.isEmpty()) || (to != null && to.contains(":"));
    }

    private static @Nullable TimeRange range(Matcher matcher, int group) {
        String from = matcher.group("from" + group);
        String to = matcher.group("to" + group);
        if (from == null || to == null) {
            return null;
        }
        double start = seconds(from);
        double end = seconds(to);
        return end > start ? TimeRange.seconds(start, end) : null;
    }

    private static double seconds(String clock) {
        int colon = clock.indexOf(':');
        return colon < 0
                ? Double.parseDouble(clock)
                : Integer.parseInt(clock.substring(0, colon)) * 60 + Double.parseDouble(clock.substring(colon + 1));
    }
}
