package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Search;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.TermKind;
import studio.slateroom.script.edit.Restructuring;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.vocabulary.Negation;

/** C01 to C06: one clear thing is asked of the camera, and of those in front of it. */
final class CameraRules implements Rule {

    /** How the camera is carried; it goes along with any move and with none. */
    private static final Set<CameraMove> CARRIED = EnumSet.of(CameraMove.HANDHELD, CameraMove.AERIAL);

    private static final Set<TermKind> FRAMING = EnumSet.of(TermKind.SIZE, TermKind.FRAMING, TermKind.ANGLE);

    private static final Pattern SEQUENCE = Phrases.pattern(
            "\\b(?:then|before|after|until|suddenly|finally|at first|ends?|begins?|starts?)\\b|→|->|然后|随后|接着|突然|之后|再|最后|转为");

    private static final Search SWITCH = Search.ignoringCase(
            "切换|切镜|切到|切至|切入|切回|镜头切|lens switch|\\bcuts?\\b|\\b(?:camera|shot) switch|\\bswitch(?:es)? to\\b");

    /** Speaks of the camera in words that are no terms. */
    private static final Pattern OF_CAMERA = Phrases.pattern(
            "镜头|视角|机位|构图|画幅|运镜|\\b(?:camera|lens|perspective|framing|viewpoint|panorama|shots?(?! \\d)|zooms?|pans|wide action|vlog|focus on)\\b"
                    + "|카메라|カメラ|máy quay");

    private static final Pattern GOES_TO = Phrases.pattern("(?:\\b(?:to|into|towards?)(?: an?| the)?|到|至|成|为) ?$");

    private static final Search STEP = Search.ignoringCase(
            "\\b(?:then|after that|afterwards|next,|followed by|before (?:he|she|they|it)\\b)|然后|接着|随后|紧接着|之后|最后");

    /** What the picture that a clip begins with has settled. */
    private static final Set<TermKind> SETTLED = EnumSet.of(
            TermKind.SIZE, TermKind.FRAMING, TermKind.ANGLE, TermKind.LENS, TermKind.LIGHT, TermKind.TEXTURE);

    private static final Duration FOR_AN_ACTION = Duration.ofSeconds(2);

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        for (Shot shot : script.shots()) {
            // Beats divide a shot; what fights within one moment follows on in several.
            if (shot.beats().isEmpty()) {
                checkMoves(script.text(), shot, findings);
            }
            checkActions(script, shot, target, findings);
        }
        checkStatements(script, findings);
        checkFirstFrame(script, target, findings);
        if (target.family() == LintTarget.Family.SEEDANCE_1
                && script.shots().size() > 1
                && !SWITCH.in(script.text()).next()) {
            findings.add("C05", script.shots().get(1).header().span(), Message.of("lint.C05.message"));
        }
    }

    /** The moves that a shot asks for. */
    static List<TermHit> moves(String text, Shot shot) {
        return asked(text, shot, move -> move != CameraMove.STATIC && !CARRIED.contains(move));
    }

    /** Where a shot asks for a camera in the hand or in the air. */
    static List<TermHit> handheld(String text, Shot shot) {
        return asked(text, shot, CARRIED::contains);
    }

    private static List<TermHit> asked(String text, Shot shot, Predicate<CameraMove> sort) {
        return shot.terms().stream()
                .filter(hit -> hit.term().as(CameraMove.class).filter(sort).isPresent())
                .filter(hit -> Negation.isAsked(text, hit))
                .toList();
    }

    private static void checkMoves(String text, Shot shot, Findings findings) {
        List<TermHit> moves = moves(text, shot);
        if (moves.isEmpty()) {
            return;
        }
        TermHit first = moves.getFirst();
        moves.stream()
                .filter(hit -> hit.term().meaning() != first.term().meaning())
                .findFirst()
                .ifPresent(second -> findings.add(
                        "C01",
                        second.span(),
                        Message.of(
                                "lint.C01.message",
                                first.span().in(text),
                                second.span().in(text))));
        asked(text, shot, move -> move == CameraMove.STATIC).stream()
                .findFirst()
                .filter(still -> !followsOn(text, still.span(), first.span()))
                .ifPresent(still -> findings.add(
                        "C02",
                        still.span(),
                        Message.of(
                                "lint.C02.message",
                                still.span().in(text),
                                first.span().in(text))));
    }

    private static boolean followsOn(String text, TextSpan one, TextSpan other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to && SEQUENCE.matcher(text).region(from, to).find();
    }

    /** Told once: a script that is prose throughout would be underlined throughout. */
    private static void checkStatements(ShotScript script, Findings findings) {
        String text = script.text();
        TextSpan opening = script.opening();
        if (OF_CAMERA.matcher(opening.in(text)).find() || isOfCamera(script)) {
            return;
        }
        List<Shot> silent = script.shots().stream()
                .filter(shot -> !shot.body().isEmpty() && !saysCamera(text, shot))
                .toList();
        if (!silent.isEmpty()) {
            TextSpan header = silent.getFirst().header().span();
            findings.add(
                    "C03",
                    header.isEmpty() ? silent.getFirst().body() : header,
                    Message.of("lint.C03.message", silent.size() - 1));
        }
    }

    private static boolean isOfCamera(ShotScript script) {
        return script.tail().stream()
                .anyMatch(block ->
                        OF_CAMERA.matcher(block.span().in(script.text())).find());
    }

    private static boolean saysCamera(String text, Shot shot) {
        return shot.terms().stream()
                        .anyMatch(hit -> FRAMING.contains(hit.term().kind())
                                || hit.term().kind() == TermKind.MOVE)
                || OF_CAMERA.matcher(shot.body().in(text)).find();
    }

    private static void checkFirstFrame(ShotScript script, LintTarget target, Findings findings) {
        if (!target.frames().contains(LintTarget.Frame.FIRST) || script.shots().isEmpty()) {
            return;
        }
        String text = script.text();
        script.shots().getFirst().terms().stream()
                .filter(hit -> SETTLED.contains(hit.term().kind()))
                .filter(hit -> !GOES_TO.matcher(text)
                        .region(Math.max(0, hit.span().start() - 10), hit.span().start())
                        .find())
                .findFirst()
                .ifPresent(hit -> findings.add(
                        "C04",
                        hit.span(),
                        Message.of("lint.C04.message", hit.span().in(text))));
    }

    /** A chain of three actions and more that is given less than two seconds for each. */
    private static void checkActions(ShotScript script, Shot shot, LintTarget target, Findings findings) {
        List<TextSpan> steps = shot.beats().isEmpty() ? STEP.all(shot.description()) : List.of();
        Duration needed = FOR_AN_ACTION.multipliedBy(steps.size() + 1L);
        TimeRange time = shot.time();
        Duration length = time == null ? target.length() : time.length();
        boolean isShort = length == null || length.compareTo(needed) < 0;
        if (steps.size() < 2 || !isShort) {
            return;
        }
        int at = shot.body().start();
        TextSpan second = steps.get(1);
        findings.add(
                "C06",
                new TextSpan(at + second.start(), at + second.end()),
                Message.of("lint.C06.message", steps.size() + 1),
                splitting(script, shot));
    }

    private static List<QuickFix> splitting(ShotScript script, Shot shot) {
        TimeRange time = shot.time();
        if (time == null || !script.isTimed()) {
            return List.of();
        }
        Duration middle = time.start().plusMillis(time.length().toMillis() / 2 / 500 * 500);
        ScriptEdit edit = Restructuring.split(
                script, Retiming.times(script, time.end()), script.shots().indexOf(shot), middle);
        return edit.isEmpty() ? List.of() : List.of(new QuickFix.Rewrite(Message.of("lint.fix.twoShots"), edit));
    }
}
