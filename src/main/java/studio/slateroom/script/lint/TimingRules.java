package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.Restructuring;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** T02, T03, T07, T08 and T10: the shots follow one another, and their headings say so alike. */
final class TimingRules implements Rule {

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Finer than this no model keeps its times. */
    private static final long GRID = 500;

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        checkRanges(script, findings);
        checkNeighbours(script, findings);
        checkNumbers(script, findings);
        checkExactness(script, findings);
        checkHeadings(script, findings);
    }

    /** Whether the author counts whole seconds, so that 0-4 and 5-9 are meant to touch. */
    static boolean countsSeconds(ShotScript script) {
        List<Shot> shots = timed(script);
        // One single gap is a slip; who counts seconds does so throughout.
        boolean counted = shots.size() > 1;
        for (int i = 0; i < shots.size(); i++) {
            if (!(shots.get(i).header().time() instanceof TimeMark.Range range)
                    || !range.start().isWhole()
                    || !range.end().isWhole()) {
                return false;
            }
            counted &= i == 0 || gap(shots.get(i - 1), shots.get(i)).equals(SECOND);
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
                                "lint.T02.late", Phrases.seconds(range.start().value())),
                        starting(script));
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
                if (meantToTouch && i > 1) {
                    continue;
                }
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
        ScriptEdit edit = Restructuring.renumber(script);
        return edit.isEmpty() ? List.of() : List.of(new QuickFix.Rewrite(Message.of("lint.fix.renumber"), edit));
    }

    private static List<QuickFix> starting(ShotScript script) {
        TimeRange first = script.shots().getFirst().time();
        if (first == null || !script.isTimed()) {
            return List.of();
        }
        TimeRange longer = new TimeRange(Duration.ZERO, first.end());
        ScriptEdit edit = Retiming.place(script, Retiming.times(script, first.end()), 0, longer);
        return List.of(new QuickFix.Rewrite(Message.of("lint.fix.start"), edit));
    }

    private static void checkExactness(ShotScript script, Findings findings) {
        timed(script).stream()
                .filter(shot -> range(shot).start().toMillis() % GRID != 0
                        || range(shot).end().toMillis() % GRID != 0)
                .findFirst()
                .ifPresent(shot -> findings.add("T07", place(shot), Message.of("lint.T07.message"), rounding(script)));
    }

    private static List<QuickFix> rounding(ShotScript script) {
        List<TimeRange> rounded = timed(script).stream()
                .map(shot -> new TimeRange(
                        rounded(range(shot).start()), rounded(range(shot).end())))
                .toList();
        boolean holds = script.isTimed()
                && rounded.stream().noneMatch(time -> time.length().isZero());
        return holds
                ? List.of(new QuickFix.Rewrite(Message.of("lint.fix.round"), Retiming.write(script, rounded)))
                : List.of();
    }

    private static Duration rounded(Duration time) {
        return Duration.ofMillis(Math.round((double) time.toMillis() / GRID) * GRID);
    }

    /** Number and time together are well understood; only where shots differ one of them seems forgotten. */
    private static void checkHeadings(ShotScript script, Findings findings) {
        List<Shot> headed = script.shots().stream()
                .filter(shot -> !shot.header().span().isEmpty())
                .toList();
        long both = headed.stream().filter(TimingRules::saysBoth).count();
        if (both > 0) {
            headed.stream()
                    .filter(shot -> !saysBoth(shot))
                    .findFirst()
                    .ifPresent(shot -> findings.add("T08", shot.header().span(), Message.of("lint.T08.message")));
        }
    }

    private static boolean saysBoth(Shot shot) {
        return shot.header().number() != null && shot.header().time() != null;
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
