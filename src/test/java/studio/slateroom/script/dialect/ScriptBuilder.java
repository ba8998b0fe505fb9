package studio.slateroom.script.dialect;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.CitationForm;
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

/** Reads the few notations that these tests use. */
final class ScriptBuilder {

    private static final String TIME =
            "(?<start>[\\d.]+)(?<startUnit> ?[s秒])?(?: ?[-–—~] ?)" + "(?<end>[\\d.]+)(?<endUnit> ?[s秒])?";
    private static final Pattern HEADER = Pattern.compile("(?m)^(?:(?<label>Shot |镜头)(?<number>[\\d一二三四五]+)"
            + "(?: \"(?<title>\\w+)\")?(?:(?: \\| | ?[(（])?(?<time>" + TIME + ")[)）]?)?|(?<bare>"
            + TIME.replace("<", "<b")
            + "))(?: ?[:：])?");
    private static final Pattern CITED = Pattern.compile(
            "(?<range>@图(\\d)-(\\d))|(?i)(?<plain>\\b(image|video|audio) (\\d+))|(?<at>@(image|video|audio)(\\d+))"
                    + "|(?<zh>@(图片?|视频|音频)(\\d+))|(?<angles><<<(image)_(\\d+)>>>)");
    private static final Pattern TAIL = Pattern.compile("(?m)^(Style:|【声音】)");

    private final String text;

    private ScriptBuilder(String text) {
        this.text = text;
    }

    static ShotScript read(String text) {
        return new ScriptBuilder(text).script();
    }

    private ShotScript script() {
        Matcher tail = TAIL.matcher(text);
        int tailStart = tail.find() ? tail.start() : text.length();
        List<MatchResult> found = HEADER.matcher(text).results().toList();
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : tailStart;
            shots.add(shot(i, found.get(i), end));
        }
        int opening = found.isEmpty() ? 0 : found.getFirst().start();
        if (found.isEmpty()) {
            shots.add(shot(1, ShotHeader.none(0), null, 0, tailStart));
        }
        List<TailBlock> blocks = tailStart == text.length()
                ? List.of()
                : List.of(new TailBlock(
                        TailBlock.Kind.OTHER,
                        new TextSpan(tailStart, tail.end()),
                        new TextSpan(tailStart, text.length())));
        ScriptShape shape = found.isEmpty() ? ScriptShape.NONE : ScriptShape.LABEL;
        return new ShotScript(text, shape, new TextSpan(0, opening), shots, blocks, citations(), null);
    }

    private Shot shot(int index, MatchResult found, int end) {
        TextSpan number = span(found, "number");
        Integer value = number == null ? null : value(number.in(text));
        TimeMark.Range mark = found.group("time") != null ? mark(found, "time", "") : null;
        if (found.group("bare") != null) {
            mark = mark(found, "bare", "b");
        }
        ShotHeader header = new ShotHeader(
                new TextSpan(found.start(), found.end()),
                span(found, "label"),
                value,
                number,
                span(found, "title"),
                mark);
        TimeRange time = mark == null || mark.length().isNegative()
                ? null
                : new TimeRange(mark.start().value(), mark.end().value());
        return shot(value == null ? index + 1 : value, header, time, found.start(), end);
    }

    private Shot shot(int number, ShotHeader header, @Nullable TimeRange time, int start, int end) {
        TextSpan body = TextSpan.trimmed(text, header.span().end(), end);
        return new Shot(
                number,
                header,
                time,
                new TextSpan(start, end),
                body,
                body.in(text),
                ShotDirection.PLAIN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private TimeMark.Range mark(MatchResult found, String group, String prefix) {
        return new TimeMark.Range(
                new TextSpan(found.start(group), found.end(group)),
                clock(found, prefix + "start"),
                clock(found, prefix + "end"));
    }

    private static Clock clock(MatchResult found, String group) {
        String figures = found.group(group);
        int point = figures.indexOf('.');
        return new Clock(
                new TextSpan(found.start(group), found.end(group)),
                Duration.ofMillis(new BigDecimal(figures).movePointRight(3).longValueExact()),
                0,
                point < 0 ? figures.length() : point,
                point < 0 ? 0 : figures.length() - point - 1,
                span(found, group + "Unit"));
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (MatchResult found : CITED.matcher(text).results().toList()) {
            TextSpan span = new TextSpan(found.start(), found.end());
            if (found.group("range") != null) {
                for (int i = Integer.parseInt(found.group(2)); i <= Integer.parseInt(found.group(3)); i++) {
                    citations.add(new Citation(MediaKind.IMAGE, i, span, CitationForm.RANGE));
                }
            } else {
                int number = Integer.parseInt(found.group().replaceAll("\\D", ""));
                citations.add(new Citation(kind(found.group()), number, span, form(found)));
            }
        }
        return citations;
    }

    private static CitationForm form(MatchResult found) {
        if (found.group("plain") != null) {
            return CitationForm.PLAIN;
        }
        if (found.group("at") != null) {
            return CitationForm.AT_LATIN;
        }
        return found.group("zh") != null ? CitationForm.AT_CHINESE : CitationForm.ANGLES;
    }

    private static MediaKind kind(String words) {
        if (words.contains("视频") || words.toLowerCase(Locale.ROOT).contains("video")) {
            return MediaKind.VIDEO;
        }
        return words.contains("音频") || words.toLowerCase(Locale.ROOT).contains("audio")
                ? MediaKind.AUDIO
                : MediaKind.IMAGE;
    }

    private static int value(String figures) {
        int chinese = "零一二三四五".indexOf(figures);
        return chinese > 0 ? chinese : Integer.parseInt(figures);
    }

    private static @Nullable TextSpan span(MatchResult found, String group) {
        return found.start(group) < 0 ? null : new TextSpan(found.start(group), found.end(group));
    }
}
