package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.StatedLength;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.ClipChain;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.ScriptEdit;

/** T01, P01 and P14: the script, its words and the clip are equally long. */
final class LengthRules implements Rule {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        Duration length = target.length();
        if (length == null) {
            return;
        }
        checkAllowed(script, target, length, findings);
        script.statedEnd().ifPresent(end -> {
            if (end.compareTo(length) > 0) {
                overrun(script, target, length, end, findings);
            } else if (end.compareTo(length) < 0 && script.isTimed()) {
                shortfall(script, target, length, end, findings);
            }
        });
        StatedLength stated = script.stated();
        // Where the shots are as long as the words say, T01 has told of it.
        boolean told = stated != null
                && script.statedEnd().filter(stated.length()::equals).isPresent();
        if (stated != null && !stated.length().equals(length) && !told) {
            Message message = Message.of("lint.P14.message", Phrases.seconds(stated.length()), Phrases.seconds(length));
            List<QuickFix> fixes = isAllowed(target, stated.length()) ? List.of(setting(stated.length())) : List.of();
            findings.add("P14", stated.span(), message, fixes);
        }
    }

    private static void checkAllowed(ShotScript script, LintTarget target, Duration length, Findings findings) {
        if (isAllowed(target, length)) {
            return;
        }
        Duration nearest = smallest(target, length).orElse(target.lengths().getLast());
        Message message = Message.of("lint.P01.message", target.model(), Phrases.seconds(length));
        findings.add("P01", Phrases.whole(script), message, setting(nearest));
    }

    private static void overrun(
            ShotScript script, LintTarget target, Duration length, Duration end, Findings findings) {
        List<QuickFix> fixes = new ArrayList<>();
        smallest(target, end).ifPresent(fit -> fixes.add(setting(fit)));
        fitting(script, target, length).ifPresent(fixes::add);
        if (ClipChain.split(script, Retiming.times(script, length), target.lengths())
                        .size()
                > 1) {
            fixes.add(new QuickFix.SplitIntoClips(Message.of("lint.fix.split")));
        }
        Message message = Message.of("lint.T01.message", Phrases.seconds(end), Phrases.seconds(length));
        findings.add("T01", lastPlace(script, end), message, fixes);
    }

    private static void shortfall(
            ShotScript script, LintTarget target, Duration length, Duration end, Findings findings) {
        // Who writes 0-4, 5-9, 10-14 for 15 seconds counts them and leaves nothing out.
        if (TimingRules.countsSeconds(script) && end.plus(SECOND).equals(length)) {
            return;
        }
        List<QuickFix> fixes = new ArrayList<>();
        if (isAllowed(target, end)) {
            fixes.add(setting(end));
        }
        fitting(script, target, length).ifPresent(fixes::add);
        ScriptEdit longer = TimingRules.endingAt(script.shots().getLast(), length);
        if (longer != null) {
            fixes.add(new QuickFix.Rewrite(Message.of("lint.fix.holdLast", Phrases.seconds(length)), longer));
        }
        Message message = Message.of("lint.T01.short", Phrases.seconds(end), Phrases.seconds(length));
        findings.add("T01", Severity.WARNING, lastPlace(script, end), message, fixes);
    }

    private static Optional<QuickFix> fitting(ShotScript script, LintTarget target, Duration length) {
        if (!script.isTimed() || !isAllowed(target, length)) {
            return Optional.empty();
        }
        ScriptEdit edit = Retiming.fit(script, Retiming.times(script, length), length);
        return edit.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuickFix.Rewrite(Message.of("lint.fix.fit", Phrases.seconds(length)), edit));
    }

    private static TextSpan lastPlace(ShotScript script, Duration end) {
        return script.shots().reversed().stream()
                .filter(shot -> endsAt(shot, end))
                .findFirst()
                .map(TimingRules::place)
                .orElse(Phrases.whole(script));
    }

    private static boolean endsAt(Shot shot, Duration end) {
        TimeRange time = shot.time();
        return time != null && Objects.equals(time.end(), end);
    }

    private static boolean isAllowed(LintTarget target, Duration length) {
        return target.lengths().isEmpty() || target.lengths().contains(length);
    }

    /** The shortest clip that holds so much. */
    private static Optional<Duration> smallest(LintTarget target, Duration end) {
        return target.lengths().isEmpty()
                ? Optional.of(end)
                : target.lengths().stream()
                        .filter(length -> length.compareTo(end) >= 0)
                        .min(Duration::compareTo);
    }

    private static QuickFix setting(Duration length) {
        return new QuickFix.SetDuration(Message.of("lint.fix.setDuration", Phrases.seconds(length)), length);
    }
}
