package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.Clock;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.camera.ShotDirection;

/** Reads just enough of the language for the tests of this package. */
final class Scripts {

    private static final Pattern CLOCKS =
            Pattern.compile("(?<start>[\\d:.]+)s?[-–](?<end>[\\d:.]+)(?:s|秒)|(?<length>[\\d.]+)s(?= \\|)");
    private static final Pattern HEADER = Pattern.compile(
            "(?m)^(?:(?<label>Shot|镜头) ?(?<number>[\\d一二三]+)(?: \\| (?:[\\d:.]+)s?–(?:[\\d:.]+)s)?[:：]?[ \\n]?"
                    + "|(?<row>\\| (?<cell>\\d+) \\| [\\d.]+s \\| )"
                    + "|[\\d:.]+-[\\d:.]+秒：)");
    private static final Pattern BEAT = Pattern.compile("\\(([\\d.]+)-([\\d.]+)s\\)");
    private static final Pattern TAIL = Pattern.compile("(?m)^Style:");

    private Scripts() {}

    static ShotScript read(String text) {
        Matcher tailStart = TAIL.matcher(text);
        int end = tailStart.find() ? tailStart.start() : text.length();
        List<MatchResult> headers =
                HEADER.matcher(text.substring(0, end)).results().toList();
        List<Shot> shots = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (int i = 0; i < headers.size(); i++) {
            int next = i + 1 < headers.size() ? headers.get(i + 1).start() : end;
            Shot shot = shot(text, headers.get(i), next, i, at);
            shots.add(shot);
            at = shot.time() == null ? at : shot.time().end();
        }
        if (shots.isEmpty()) {
            shots.add(plain(text, end));
        }
        List<TailBlock> tail = end == text.length()
                ? List.of()
                : List.of(new TailBlock(
                        TailBlock.Kind.STYLE, new TextSpan(end, end + 6), new TextSpan(end, text.length())));
        ScriptShape shape = headers.isEmpty() ? ScriptShape.NONE : ScriptShape.LABEL;
        int first = shots.getFirst().span().start();
        return new ShotScript(text, shape, new TextSpan(0, first), shots, tail, List.of(), null);
    }

    private static Shot plain(String text, int end) {
        TextSpan body = TextSpan.trimmed(text, 0, end);
        return shot(1, ShotHeader.none(body.start()), null, new TextSpan(0, end), body, text);
    }

    private static Shot shot(String text, MatchResult found, int next, int index, Duration at) {
        TextSpan span = new TextSpan(found.start(), found.end());
        TextSpan label = group(found, "label");
        TextSpan number = group(found, "number") == null ? group(found, "cell") : group(found, "number");
        Matcher clocks = CLOCKS.matcher(text).region(span.start(), span.end());
        TimeMark mark = clocks.find() ? mark(clocks) : null;
        Integer value = number == null ? null : "一二三".indexOf(number.in(text)) + 1;
        if (value != null && value == 0) {
            value = Integer.valueOf(number.in(text));
        }
        ShotHeader header = new ShotHeader(span, label, value, number, null, mark);
        int bodyEnd = group(found, "row") == null ? next : text.lastIndexOf('|', next - 1);
        TextSpan body = TextSpan.trimmed(text, found.end(), bodyEnd);
        TimeRange time = switch (mark) {
            case TimeMark.Range range ->
                new TimeRange(range.start().value(), range.end().value());
            case TimeMark.Length length -> new TimeRange(at, at.plus(length.length()));
            case null -> null;
        };
        return shot(value == null ? index + 1 : value, header, time, new TextSpan(found.start(), next), body, text);
    }

    private static Shot shot(
            int number, ShotHeader header, @Nullable TimeRange time, TextSpan span, TextSpan body, String text) {
        List<TimeMark> beats = BEAT.matcher(text)
                .region(body.start(), body.end())
                .results()
                .<TimeMark>map(beat -> new TimeMark.Range(
                        new TextSpan(beat.start(), beat.end()),
                        clock(beat.group(1), beat.start(1)),
                        clock(beat.group(2), beat.start(2))))
                .toList();
        return new Shot(
                number,
                header,
                time,
                span,
                body,
                body.in(text),
                ShotDirection.PLAIN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                beats);
    }

    private static TimeMark mark(Matcher found) {
        TextSpan span = new TextSpan(found.start(), found.end());
        String length = found.group("length");
        return length != null
                ? new TimeMark.Length(span, clock(length, found.start("length")))
                : new TimeMark.Range(
                        span,
                        clock(found.group("start"), found.start("start")),
                        clock(found.group("end"), found.start("end")));
    }

    private static Clock clock(String figures, int start) {
        int colon = figures.indexOf(':');
        int point = figures.indexOf('.');
        double seconds = Double.parseDouble(figures.substring(colon + 1))
                + (colon < 0 ? 0 : 60 * Integer.parseInt(figures.substring(0, colon)));
        return new Clock(
                new TextSpan(start, start + figures.length()),
                Duration.ofMillis(Math.round(seconds * 1000)),
                Math.max(colon, 0),
                (point < 0 ? figures.length() : point) - colon - 1,
                point < 0 ? 0 : figures.length() - point - 1,
                null);
    }

    private static @Nullable TextSpan group(MatchResult found, String name) {
        return found.start(name) < 0 ? null : new TextSpan(found.start(name), found.end(name));
    }
}
