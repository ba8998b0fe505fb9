package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;

/** P02 to P07 and P15: what goes along with the script is taken, and does not contradict it. */
final class ParameterRules implements Rule {

    /** What is called 5 s often plays some frames longer; the services let a tenth of a second pass. */
    private static final Duration OVERHANG = Duration.ofMillis(100);

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        TextSpan whole = Phrases.whole(script);
        if (script.text().isBlank()) {
            findings.add("P07", whole, Message.of("lint.P07.message"));
        }
        checkResolution(whole, target, findings);
        checkFrames(whole, target, findings);
        checkFiles(whole, target, findings);
        if (!target.limits().files().isEmpty()) {
            checkTogether(whole, target, findings);
        }
        checkCamera(script, target, findings);
    }

    private static void checkResolution(TextSpan whole, LintTarget target, Findings findings) {
        String resolution = target.resolution();
        if (resolution == null
                || target.resolutions().isEmpty()
                || target.resolutions().contains(resolution)) {
            return;
        }
        List<QuickFix> fixes = target.resolutions().reversed().stream()
                .<QuickFix>map(one -> new QuickFix.SetResolution(Message.of("lint.fix.setResolution", one), one))
                .toList();
        Message message = Message.of("lint.P02.message", target.model(), resolution);
        findings.add("P02", whole, message, fixes);
    }

    private static void checkFrames(TextSpan whole, LintTarget target, Findings findings) {
        boolean references = target.attached(MediaKind.IMAGE) > 0 || target.attached(MediaKind.VIDEO) > 0;
        if (!target.frames().isEmpty() && references) {
            findings.add("P03", whole, Message.of("lint.P03.message"));
        }
        if (target.frames().contains(LintTarget.Frame.LAST) && !target.frames().contains(LintTarget.Frame.FIRST)) {
            findings.add("P04", whole, Message.of("lint.P04.message"));
        }
    }

    private static void checkFiles(TextSpan whole, LintTarget target, Findings findings) {
        for (MediaKind kind : MediaKind.values()) {
            int most = target.limits().files().getOrDefault(kind, 0);
            int attached = target.attached(kind);
            if (attached > most) {
                findings.add("P05", whole, Message.of(tooMany(kind), target.model(), most, attached));
            }
        }
        boolean soundAlone = target.attached(MediaKind.AUDIO) > 0
                && target.attached(MediaKind.IMAGE) == 0
                && target.attached(MediaKind.VIDEO) == 0
                && target.frames().isEmpty();
        if (soundAlone
                && target.limits().files().containsKey(MediaKind.AUDIO)
                && !target.limits().soundAlone()) {
            findings.add("P06", whole, Message.of("lint.P06.message"));
        }
    }

    private static void checkTogether(TextSpan whole, LintTarget target, Findings findings) {
        int most = target.limits().together();
        int files =
                target.attached().values().stream().mapToInt(Integer::intValue).sum();
        if (files > most) {
            findings.add("P05", whole, Message.of("lint.P05.files", target.model(), most, files));
        }
        target.limits().playing().forEach((kind, longest) -> {
            Duration length = target.playing().getOrDefault(kind, Duration.ZERO);
            if (length.minus(OVERHANG).compareTo(longest) > 0) {
                String key = kind == MediaKind.VIDEO ? "lint.P05.videoLength" : "lint.P05.soundLength";
                findings.add(
                        "P05",
                        whole,
                        Message.of(key, target.model(), Phrases.seconds(longest), Phrases.seconds(length)));
            }
        });
    }

    private static String tooMany(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> "lint.P05.images";
            case VIDEO -> "lint.P05.videos";
            case AUDIO -> "lint.P05.sounds";
        };
    }

    private static void checkCamera(ShotScript script, LintTarget target, Findings findings) {
        Boolean fixed = target.cameraFixed();
        if (fixed == null || !fixed) {
            return;
        }
        Optional<TermHit> move = script.shots().stream()
                .flatMap((Shot shot) -> Stream.concat(
                        CameraRules.moves(script.text(), shot).stream(),
                        CameraRules.handheld(script.text(), shot).stream()))
                .findFirst();
        move.ifPresent(hit -> findings.add(
                "P15",
                hit.span(),
                Message.of("lint.P15.message", hit.span().in(script.text())),
                new QuickFix.SetCameraFixed(Message.of("lint.fix.freeCamera"), false)));
    }
}
