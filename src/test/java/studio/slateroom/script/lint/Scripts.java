package studio.slateroom.script.lint;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import studio.slateroom.script.SpokenLine;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.Term;
import studio.slateroom.script.camera.TermKind;

/** Reads just enough of {@code Shot 1 | 0s–2s} scripts to hold them against the rules. */
final class Scripts {

    private static final Pattern HEADER =
            Pattern.compile("Shot (\\d+)(?: \\| ([\\d.]+)(s?)[-–]([\\d.]+)(s?))?[:：]?\\n?");
    private static final Pattern CITATION = Pattern.compile("@Image(\\d+)|@图片(\\d+)|image (\\d+)");
    private static final Pattern SAID = Pattern.compile("(Mia): (\"[^\"]*\")");
    private static final Pattern MOVE = Pattern.compile("static|push in|pan left|handheld");

    private Scripts() {}

    static ShotScript read(String text) {
        Matcher header = HEADER.matcher(text);
        List<int[]> starts = new ArrayList<>();
        while (header.find()) {
            starts.add(new int[] {header.start(), header.end()});
        }
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
            shots.add(shot(text, starts.get(i)[0], starts.get(i)[1], end));
        }
        int opening = starts.isEmpty() ? 0 : starts.getFirst()[0];
        ScriptShape shape = starts.isEmpty() ? ScriptShape.NONE : ScriptShape.LABEL;
        if (starts.isEmpty() && !text.isBlank()) {
            TextSpan all = new TextSpan(0, text.length());
            shots.add(shot(text, ShotHeader.none(0), 1, null, all, all));
        }
        TextSpan before = new TextSpan(0, opening);
        List<Citation> citations = citations(text, new TextSpan(0, text.length()));
        return new ShotScript(text, shape, before, shots, List.of(), citations, null);
    }

    private static Shot shot(String text, int start, int bodyStart, int end) {
        Matcher header = HEADER.matcher(text).region(start, bodyStart);
        if (!header.lookingAt()) {
            throw new IllegalArgumentException(text);
        }
        int number = Integer.parseInt(header.group(1));
        TimeMark.Range mark = null;
        if (header.group(2) != null) {
            mark = new TimeMark.Range(new TextSpan(header.start(2), header.end(5)), clock(header, 2), clock(header, 4));
        }
        ShotHeader read = new ShotHeader(
                new TextSpan(start, bodyStart),
                new TextSpan(start, start + 4),
                number,
                new TextSpan(header.start(1), header.end(1)),
                null,
                mark);
        TimeRange time = mark == null || mark.length().isNegative()
                ? null
                : new TimeRange(mark.start().value(), mark.end().value());
        return shot(text, read, number, time, new TextSpan(start, end), TextSpan.trimmed(text, bodyStart, end));
    }

    private static Shot shot(
            String text, ShotHeader header, int number, @Nullable TimeRange time, TextSpan span, TextSpan body) {
        return new Shot(
                number,
                header,
                time,
                span,
                body,
                body.in(text),
                ShotDirection.PLAIN,
                terms(text, body),
                citations(text, body),
                lines(text, body),
                List.of(),
                List.of());
    }

    private static Clock clock(Matcher header, int group) {
        BigDecimal seconds = new BigDecimal(header.group(group));
        boolean unit = !header.group(group + 1).isEmpty();
        return new Clock(
                new TextSpan(header.start(group), header.end(group)),
                Duration.ofMillis(seconds.movePointRight(3).longValue()),
                0,
                1,
                seconds.scale(),
                unit ? new TextSpan(header.start(group + 1), header.end(group + 1)) : null);
    }

    private static List<TermHit> terms(String text, TextSpan body) {
        return MOVE.matcher(text)
                .region(body.start(), body.end())
                .results()
                .map(hit -> {
                    CameraMove move = CameraMove.valueOf(
                            hit.group().toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
                    Term term = new Term(hit.group(), TermKind.MOVE, move, hit.group(), List.of(), List.of());
                    return new TermHit(term, new TextSpan(hit.start(), hit.end()));
                })
                .toList();
    }

    private static List<Citation> citations(String text, TextSpan within) {
        return CITATION.matcher(text)
                .region(within.start(), within.end())
                .results()
                .map(hit -> {
                    int group = hit.group(1) != null ? 1 : hit.group(2) != null ? 2 : 3;
                    CitationForm form = List.of(CitationForm.AT_LATIN, CitationForm.AT_CHINESE, CitationForm.PLAIN)
                            .get(group - 1);
                    TextSpan span = new TextSpan(hit.start(), hit.end());
                    return new Citation(MediaKind.IMAGE, Integer.parseInt(hit.group(group)), span, form);
                })
                .toList();
    }

    private static List<SpokenLine> lines(String text, TextSpan body) {
        return SAID.matcher(text)
                .region(body.start(), body.end())
                .results()
                .map(hit ->
                        new SpokenLine(new TextSpan(hit.start(2), hit.end(2)), new TextSpan(hit.start(1), hit.end(1))))
                .toList();
    }
}
