package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.platform.Message;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Search;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;

/** T04, T05, T06 and T09: as many shots as the clip has room for. */
final class PacingRules implements Rule {

    private static final Duration ROOM = Duration.ofSeconds(2);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration BRIEF = Duration.ofMillis(1500);
    private static final Duration ROOM_FOR_TWO = Duration.ofSeconds(8);

    /** Times and beats may divide a single take; these shapes mean separate shots. */
    private static final Set<ScriptShape> SEPARATE =
            EnumSet.of(ScriptShape.LABEL, ScriptShape.TABLE, ScriptShape.BRACKET, ScriptShape.DIVIDER);

    private static final Search SINGLE_TAKE =
            Search.ignoringCase("\\b(?:single|one)[ -](?:continuous |unbroken |long )?take\\b"
                    + "|\\b(?:single|one) continuous shot\\b|\\boner\\b|\\bone-shot\\b|\\b(?:no|without(?: any)?) cuts?\\b"
                    + "|一镜到底|ワンカット|원테이크|원샷");

    private static final Search CUT = Search.ignoringCase(
            "\\b(?:hard|smash|jump|match|quick|fast) cuts?\\b|\\bcuts? (?:to|back)\\b|切换|切至|切到|硬切|切镜|快切");

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        checkRoom(script, target, findings);
        checkEvenness(script, findings);
        checkSingleTake(script, findings);
    }

    private static void checkRoom(ShotScript script, LintTarget target, Findings findings) {
        Duration length = target.length();
        int shots = script.shots().size();
        if (length == null || shots < 2) {
            return;
        }
        // Where the shots run on behind the clip's end T01 says so; crowded they are only by their own times.
        Duration room = script.isTimed()
                ? script.statedEnd().filter(end -> end.compareTo(length) > 0).orElse(length)
                : length;
        Message crowded = Message.of("lint.T04.message", shots, Phrases.seconds(room));
        if (ROOM.multipliedBy(shots).compareTo(room) > 0) {
            findings.add("T04", Phrases.whole(script), crowded);
        } else if (target.family() == LintTarget.Family.SEEDANCE_2 && length.compareTo(ROOM_FOR_TWO) < 0) {
            // Where T04 speaks it says the same and more.
            findings.add("T06", Phrases.whole(script), Message.of("lint.T06.message", shots, Phrases.seconds(length)));
        }
    }

    private static void checkEvenness(ShotScript script, Findings findings) {
        List<Shot> shots = script.shots();
        if (shots.size() < 2 || !script.isTimed()) {
            return;
        }
        Duration end = script.statedEnd().orElse(Duration.ZERO);
        long brief = shots.stream().filter(shot -> isUnder(shot, BRIEF)).count();
        for (Shot shot : shots) {
            TimeRange time = shot.time();
            if (time == null || time.length().isZero()) {
                continue;
            }
            if (isUnder(shot, SECOND)) {
                findings.add("T05", TimingRules.place(shot), Message.of("lint.T05.message"));
            } else if (brief > 0
                    && !isUnder(shot, BRIEF)
                    && time.length().multipliedBy(5).compareTo(end.multipliedBy(2)) > 0) {
                findings.add(
                        "T05", TimingRules.place(shot), Message.of("lint.T05.uneven", Phrases.seconds(time.length())));
            }
        }
    }

    private static boolean isUnder(Shot shot, Duration length) {
        TimeRange time = shot.time();
        return time != null && time.length().compareTo(length) < 0;
    }

    private static void checkSingleTake(ShotScript script, Findings findings) {
        String text = script.text();
        boolean cut = Phrases.firstAsked(CUT, text).isPresent();
        boolean parted = script.shots().size() > 1 && SEPARATE.contains(script.shape());
        Optional<TextSpan> take = SINGLE_TAKE.all(text).stream()
                .filter(span -> isOfTheWhole(script, span))
                .findFirst();
        if (take.isPresent() && (parted || cut)) {
            findings.add("T09", take.get(), Message.of("lint.T09.message"));
        }
    }

    /** One shot among several may well be a long take of its own. */
    private static boolean isOfTheWhole(ShotScript script, TextSpan take) {
        List<Shot> shots = script.shots();
        return shots.size() < 2
                || take.end() <= shots.getFirst().span().start()
                || take.start() >= shots.getLast().span().end();
    }
}
