package studio.slateroom.script.complete;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.Restructuring;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.script.parse.ShotScriptParser;

/** Proposes the header of the next shot. */
final class HeaderSearch {

    private static final List<String> FIRST = List.of("Shot 1 | 0s–3s\n", "0-3秒：");

    private HeaderSearch() {}

    /** The headers that may stand on the caret's line, which begins with what was typed of them. */
    static Completion at(String text, int caret, Duration length) {
        int line = Lines.start(text, caret);
        String typed = text.substring(line, caret);
        if (!Lines.restIsBlank(text, caret)) {
            return Completion.none(caret);
        }
        String begun = typed.stripLeading().toLowerCase(Locale.ROOT);
        // What was typed of a header would count as a shot of its own.
        ShotScript before = ShotScriptParser.parse(text.substring(0, line));
        List<Proposal> proposals = headers(before, length).stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(begun))
                .<Proposal>map(Proposal.OfHeader::new)
                .toList();
        return new Completion(new TextSpan(caret - begun.length(), caret), proposals, false);
    }

    private static Set<String> headers(ShotScript before, Duration length) {
        Set<String> headers = new LinkedHashSet<>();
        if (before.text().isBlank()) {
            headers.addAll(FIRST);
        } else if (before.tail().isEmpty()
                && !before.shots().getLast().header().span().isEmpty()) {
            List<TimeRange> times = Retiming.times(before, length);
            lengths(times.getLast(), length).forEach(next -> headers.add(header(before, times, next)));
        }
        headers.removeIf(String::isBlank);
        return headers;
    }

    /** As long as the shot before, or up to the clip's end. */
    private static List<Duration> lengths(TimeRange last, Duration clip) {
        List<Duration> lengths = new ArrayList<>();
        Duration rest = clip.minus(last.end());
        if (!last.length().isZero()
                && (rest.isNegative() || rest.isZero() || last.length().compareTo(rest) <= 0)) {
            lengths.add(last.length());
        }
        if (rest.isPositive()) {
            lengths.add(rest);
        }
        return lengths;
    }

    private static String header(ShotScript before, List<TimeRange> times, Duration length) {
        int last = times.size() - 1;
        return Restructuring.insert(before, times, last, length, "").edits().stream()
                .max(Comparator.comparingInt(edit -> edit.span().start()))
                .map(TextEdit::replacement)
                .map(String::stripLeading)
                .orElse("");
    }
}
