package studio.slateroom.script.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.TermKind;

/** C01, C02, C03 and C05: one clear thing is asked of the camera. */
final class CameraRules implements Rule {

    /** How the camera is carried; it goes along with any move and with none. */
    private static final Set<CameraMove> CARRIED = EnumSet.of(CameraMove.HANDHELD, CameraMove.AERIAL);

    private static final Set<TermKind> FRAMING = EnumSet.of(TermKind.SIZE, TermKind.FRAMING, TermKind.ANGLE);

    private static final Pattern SEQUENCE = Phrases.pattern(
            "\\b(?:then|before|after|until|suddenly|finally|at first|ends?|begins?|starts?)\\b|→|->|然后|随后|接着|突然|之后|再|最后|转为");

    private static final Pattern SWITCH =
            Phrases.pattern("镜头切换|切换镜头|切镜|lens switch|\\b(?:hard )?cuts? to\\b|camera switch|shot switch");

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        for (Shot shot : script.shots()) {
            // Beats divide a shot; what fights within one moment follows on in several.
            if (shot.beats().isEmpty()) {
                checkMoves(script.text(), shot, findings);
            }
            checkStatement(shot, findings);
        }
        if (target.family() == LintTarget.Family.SEEDANCE_1
                && script.shots().size() > 1
                && !SWITCH.matcher(script.text()).find()) {
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
                .filter(hit -> !Phrases.isRuledOut(text, hit.span()))
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

    private static void checkStatement(Shot shot, Findings findings) {
        boolean says = shot.terms().stream()
                .anyMatch(
                        hit -> FRAMING.contains(hit.term().kind()) || hit.term().kind() == TermKind.MOVE);
        if (!says && !shot.body().isEmpty()) {
            TextSpan header = shot.header().span();
            findings.add("C03", header.isEmpty() ? shot.body() : header, Message.of("lint.C03.message"));
        }
    }
}
