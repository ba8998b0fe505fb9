package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** T02, T03 and T10: the shots follow one another. */
final class TimingRules implements Rule {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        checkRanges(script, findings);
        checkNeighbours(script, findings);
        checkNumbers(script, findings);
    }

    /** Whether the author counts whole seconds, so that 0-4 and 5-9 are meant to touch. */
    static boolean countsSeconds(ShotScript script) {
        List<Shot> shots = timed(script);
        boolean counted = false;
        for (int i = 0; i < shots.size(); i++) {
            if (!(shots.get(i).header().time() instanceof TimeMark.Range range)
                    || !range.start().isWhole()
                    || !range.end().isWhole()) {
                return false;
            }
            counted |= i > 0 && gap(shots.get(i - 1), shots.get(i)).equals(SECOND);
        }
        return counted;
    }

    /** Where a shot says when it plays. */
    static TextSpan place(Shot shot) {
        TimeMark mark = shot.header().time();
        return mark != null ? mark.span() : shot.header().span();
    }

    /** The edit that gives a shot another end. */
    static @Nullable ScriptEdit endingAt(Shot shot, Duration end) {
        return shot.header().time() instanceof TimeMark.Range range
                        && end.compareTo(range.start().value()) > 0
                ? ScriptEdit.of(new TextEdit(range.end().span(), range.end().write(end)))
                : null;
    }

    private static void checkRanges(ShotScript script, Findings findings) {
        boolean first = true;
        for (Shot shot : script.shots()) {
            TimeMark mark = shot.header().time();
            if (mark == null) {
                continue;
            }
            if (mark.length().isNegative() || mark.length().isZero()) {
                findings.add("T02", mark.span(), Message.of("lint.T02.message"));
            }
            if (first
                    && mark instanceof TimeMark.Range range
                    && !range.start().value().isZero()) {
                findings.add(
                        "T02",
                        mark.span(),
                        Message.of(
                                "lint.T02.late", Phrases.seconds(range.start().value())));
            }
            first = false;
        }
    }

    private static void checkNeighbours(ShotScript script, Findings findings) {
        List<Shot> shots = timed(script);
        boolean counted = countsSeconds(script);
        for (int i = 1; i < shots.size(); i++) {
            Shot before = shots.get(i - 1);
            Shot shot = shots.get(i);
            Duration gap = gap(before, shot);
            if (gap.isNegative()) {
                Message message = Message.of("lint.T02.overlap", Phrases.seconds(gap.negated()));
                findings.add("T02", place(shot), message, meeting(before, shot));
            } else if (!gap.isZero() && areNext(script, before, shot)) {
                boolean meantToTouch = counted && gap.equals(SECOND);
                Message message = meantToTouch
                        ? Message.of("lint.T03.counted")
                        : Message.of("lint.T03.message", Phrases.seconds(gap));
                Severity severity = meantToTouch ? Severity.INFO : Severity.WARNING;
                findings.add("T03", severity, place(shot), message, meeting(before, shot));
            }
        }
    }

    /** An untimed shot between two timed ones fills the gap. */
    private static boolean areNext(ShotScript script, Shot before, Shot shot) {
        return script.isTimed() || before.span().end() == shot.span().start();
    }

    private static List<QuickFix> meeting(Shot before, Shot shot) {
        ScriptEdit edit = endingAt(before, range(shot).start());
        return edit == null ? List.of() : List.of(new QuickFix.Rewrite(Message.of("lint.fix.meet"), edit));
    }

    private static void checkNumbers(ShotScript script, Findings findings) {
        Integer before = null;
        List<QuickFix> fixes = renumbering(script);
        for (Shot shot : script.shots()) {
            Integer number = shot.header().number();
            TextSpan span = shot.header().numberSpan();
            if (number == null || span == null) {
                continue;
            }
            if (before != null && number - 1 != before) {
                Message message = Message.of("lint.T10.message", number, before);
                findings.add("T10", span, message, fixes);
            }
            before = number;
        }
    }

    private static List<QuickFix> renumbering(ShotScript script) {
        List<TextEdit> edits = new ArrayList<>();
        int place = 1;
        for (Shot shot : script.shots()) {
            TextSpan span = shot.header().numberSpan();
            if (span == null || !isFigures(span.in(script.text()))) {
                return List.of();
            }
            String figures = Integer.toString(place++);
            String old = span.in(script.text());
            boolean padded = old.startsWith("0");
            String written = padded ? "0".repeat(Math.max(0, old.length() - figures.length())) + figures : figures;
            if (!written.equals(old)) {
                edits.add(new TextEdit(span, written));
            }
        }
        return List.of(new QuickFix.Rewrite(Message.of("lint.fix.renumber"), new ScriptEdit(edits)));
    }

    private static boolean isFigures(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<Shot> timed(ShotScript script) {
        return script.shots().stream().filter(shot -> shot.time() != null).toList();
    }

    private static Duration gap(Shot before, Shot shot) {
        return range(shot).start().minus(range(before).end());
    }

    private static TimeRange range(Shot shot) {
        TimeRange time = shot.time();
        return time != null ? time : new TimeRange(Duration.ZERO, Duration.ZERO);
    }
}
