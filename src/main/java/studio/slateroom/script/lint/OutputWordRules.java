package studio.slateroom.script.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Search;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** P10, P12 and P13: words of the text that say what the settings say. */
final class OutputWordRules implements Rule {

    private static final Search RATIO = Search.ignoringCase("(?<![\\d:：.])"
            + "(16[:：]9|9[:：]16|4[:：]3|3[:：]4|1[:：]1(?! ?(?:复刻|还原|复制|复现))|21[:：]9|2\\.35[:：]1|2\\.39[:：]1|3[:：]2|2[:：]3)"
            + "(?![\\d:：]|\\.\\d)");

    private static final Pattern SIDES = Pattern.compile("(\\d{1,4}):(\\d{1,4})");

    private static final Search UPRIGHT = Search.ignoringCase(
            "\\b(?:vertical|portrait)[ -](?:video|format|frame|screen|orientation|aspect|composition)\\b|竖屏|竖版|세로 영상");

    private static final Search LYING = Search.ignoringCase(
            "\\b(?:horizontal|landscape|widescreen)[ -](?:video|format|frame|screen|orientation|aspect|composition)\\b|横屏|横版");

    private static final Search QUALITY =
            Search.ignoringCase("\\b(?:[248]k|480p|720p|1080p|2160p|masterpiece|best quality|u?hd)\\b");

    private static final Search FLAG =
            Search.ignoringCase("--(rs|resolution|dur|duration|rt|ratio|cf|camerafixed)[ =]{1,3}([^\\s,，。;；]{1,20})");

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        checkFlags(script, target, findings);
        if (!checkRatios(script, target, findings)) {
            checkOrientation(UPRIGHT, true, script, target, findings);
            checkOrientation(LYING, false, script, target, findings);
        }
        Phrases.firstAsked(QUALITY, script.text())
                .filter(span -> !isInFlag(script.text(), span))
                .ifPresent(span -> findings.add("P13", span, Message.of("lint.P13.message", span.in(script.text()))));
    }

    private static boolean isInFlag(String text, TextSpan span) {
        return text.substring(Math.max(0, span.start() - 15), span.start()).contains("--");
    }

    private static void checkFlags(ShotScript script, LintTarget target, Findings findings) {
        Search.Hits flags = FLAG.in(script.text());
        while (flags.next()) {
            Matcher flag = flags.match();
            Optional<String> set = setting(flag.group(1).toLowerCase(Locale.ROOT), target);
            String said = flag.group(2).toLowerCase(Locale.ROOT);
            if (set.isPresent() && !set.get().equals(said)) {
                TextSpan span = flags.span();
                findings.add(
                        "P10",
                        span,
                        Message.of("lint.P10.message", flag.group(), set.get()),
                        new QuickFix.Rewrite(Message.of("lint.fix.dropFlag"), ScriptEdit.of(TextEdit.delete(span))));
            }
        }
    }

    private static Optional<String> setting(String flag, LintTarget target) {
        return switch (flag) {
            case "rs", "resolution" -> Optional.ofNullable(target.resolution());
            case "rt", "ratio" -> Optional.ofNullable(target.ratio());
            case "cf", "camerafixed" ->
                Optional.ofNullable(target.cameraFixed()).map(String::valueOf);
            default -> Optional.ofNullable(target.length()).map(Phrases::seconds);
        };
    }

    /** Whether the text was found to speak of another ratio; "9:16, vertical" is one slip, not two. */
    private static boolean checkRatios(ShotScript script, LintTarget target, Findings findings) {
        Set<String> told = new HashSet<>();
        boolean found = false;
        for (TextSpan span : RATIO.all(script.text())) {
            String said = span.in(script.text()).replace('：', ':');
            String made = said.startsWith("2.3") ? "21:9" : said;
            boolean isMade = target.ratios().isEmpty() || target.ratios().contains(made);
            if (isInFlag(script.text(), span) || !told.add(made)) {
                continue;
            }
            String set = target.ratio();
            if (!isMade) {
                findings.add("P12", span, Message.of("lint.P12.unknown", target.model(), said));
                found = true;
            } else if (set != null && set.contains(":") && !set.equals(made)) {
                Message label = Message.of("lint.fix.setRatio", made);
                findings.add(
                        "P12", span, Message.of("lint.P12.message", said, set), new QuickFix.SetRatio(label, made));
                found = true;
            }
        }
        return found;
    }

    private static void checkOrientation(
            Search words, boolean upright, ShotScript script, LintTarget target, Findings findings) {
        String set = target.ratio();
        Optional<TextSpan> place = Phrases.firstAsked(words, script.text());
        if (set == null || place.isEmpty() || shape(set) == 0 || (shape(set) < 0) == upright) {
            return;
        }
        String other = upright ? "9:16" : "16:9";
        List<QuickFix> fixes = target.ratios().contains(other)
                ? List.of(new QuickFix.SetRatio(Message.of("lint.fix.setRatio", other), other))
                : List.of();
        Message message = Message.of("lint.P12.message", place.get().in(script.text()), set);
        findings.add("P12", place.get(), message, fixes);
    }

    /** Negative for upright, positive for lying pictures, 0 for others and for what is no ratio. */
    private static int shape(String ratio) {
        Matcher parts = SIDES.matcher(ratio);
        return parts.matches()
                ? Integer.compare(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
                : 0;
    }
}
