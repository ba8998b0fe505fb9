package studio.slateroom.script.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Message;
import studio.slateroom.script.ScriptSize;
import studio.slateroom.script.Search;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.dialect.Tidy;
import studio.slateroom.script.edit.ScriptEdit;

/** N01, F01, F02, P08 and P09: the text itself. */
final class WordingRules implements Rule {

    private static final Search NEGATIVE = Search.ignoringCase("\\bnegative prompts?\\b|负面提示词|反向提示词|负向提示词");

    private static final Search SLOT = Search.ignoringCase(
            "_{3,}+|\\[(?:\\.\\.\\.|…+|insert [^\\]\\n]{1,40}|your [^\\]\\n]{1,40}"
                    + "|character name|placeholder|填写[^\\]\\n]{0,40})\\]"
                    // The same words head a part of the script where a space or a colon follows.
                    + "|\\[(?:主体|人物|角色名|动作|场景|描述)\\](?![\\s:：]|$)"
                    + "|\\{(?:\\.\\.\\.|…+| {0,4})\\}|\\{\\{[^{}\\n]{0,60}\\}\\}|\\blorem ipsum\\b|\\bTODO\\b|\\bXXX+\\b|<insert [^>\\n]{1,40}>");

    private static final String DASHES = "-–—~～至到";

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        checkNegatives(script, target, findings);
        SLOT.all(script.text())
                .forEach(span -> findings.add("F01", span, Message.of("lint.F01.message", span.in(script.text()))));
        checkForm(script, findings);
        checkSize(script, findings);
        if (target.family() == LintTarget.Family.SEEDANCE_2) {
            checkLanguage(script, findings);
        }
    }

    private static void checkNegatives(ShotScript script, LintTarget target, Findings findings) {
        Optional<TextSpan> list = script.tail().stream()
                .filter(block -> block.kind() == TailBlock.Kind.NEGATIVE)
                .map(TailBlock::key)
                .findFirst()
                .or(() -> NEGATIVE.all(script.text()).stream().findFirst());
        list.ifPresent(span -> {
            if (target.family() == LintTarget.Family.SEEDANCE_1) {
                findings.add("N01", Severity.WARNING, span, Message.of("lint.N01.ignored"), List.of());
            } else {
                findings.add("N01", span, Message.of("lint.N01.message"));
            }
        });
    }

    private static void checkForm(ShotScript script, Findings findings) {
        Map<TextSpan, String> dashes = new LinkedHashMap<>();
        Map<TextSpan, String> colons = new LinkedHashMap<>();
        Map<TextSpan, String> units = new LinkedHashMap<>();
        for (Shot shot : script.shots()) {
            TextSpan header = shot.header().span();
            String end = header.in(script.text()).strip();
            if (end.endsWith(":") || end.endsWith("：")) {
                colons.put(header, end.substring(end.length() - 1));
            }
            if (shot.header().time() instanceof TimeMark.Range range) {
                String dash = dash(script.text(), range);
                if (dash != null) {
                    dashes.put(range.span(), dash);
                }
                if (range.end().minuteDigits() == 0) {
                    units.put(range.span(), range.end().unit() == null ? "none" : "unit");
                }
            }
        }
        List<QuickFix> fixes = tidying(script);
        odd(dashes).ifPresent(span -> findings.add("F02", span, Message.of("lint.F02.dashes"), fixes));
        odd(colons).ifPresent(span -> findings.add("F02", span, Message.of("lint.F02.colons"), fixes));
        odd(units).ifPresent(span -> findings.add("F02", span, Message.of("lint.F02.units"), fixes));
    }

    private static List<QuickFix> tidying(ShotScript script) {
        ScriptEdit edit = Tidy.tidy(script);
        return edit.isEmpty() ? List.of() : List.of(new QuickFix.Rewrite(Message.of("lint.fix.tidy"), edit));
    }

    private static @Nullable String dash(String text, TimeMark.Range range) {
        int from = range.start().span().end();
        int to = range.end().span().start();
        for (int i = from; i < to; i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0) {
                return text.substring(i, i + 1);
            }
        }
        return null;
    }

    /** The first place that is written otherwise than most. */
    private static Optional<TextSpan> odd(Map<TextSpan, String> forms) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        forms.values().forEach(form -> counts.merge(form, 1, Integer::sum));
        List<String> byCount = new ArrayList<>(counts.keySet());
        byCount.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
        return forms.entrySet().stream()
                .filter(form -> !form.getValue().equals(byCount.getFirst()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void checkSize(ShotScript script, Findings findings) {
        ScriptSize size = ScriptSize.of(script.text());
        if (size.signs() > ScriptSize.MOST_SIGNS) {
            findings.add(
                    "P08", Phrases.whole(script), Message.of("lint.P08.signs", size.signs(), ScriptSize.MOST_SIGNS));
        } else if (size.words() > ScriptSize.MOST_WORDS) {
            findings.add(
                    "P08", Phrases.whole(script), Message.of("lint.P08.words", size.words(), ScriptSize.MOST_WORDS));
        }
    }

    private static void checkLanguage(ShotScript script, Findings findings) {
        String text = script.text();
        int letters = 0;
        int known = 0;
        int vietnamese = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            letters += Character.isLetter(unit) ? 1 : 0;
            known += ScriptSize.isLatin(unit) || Character.isIdeographic(unit) || isKana(unit) ? 1 : 0;
            // Of the Latin alphabets only the Vietnamese one gives itself away by its letters.
            vietnamese += (unit >= 0x1EA0 && unit <= 0x1EFF) || unit == 'đ' || unit == 'ư' ? 1 : 0;
        }
        if (known * 2 < letters || vietnamese * 20 > letters) {
            findings.add("P09", Phrases.whole(script), Message.of("lint.P09.message"));
        }
    }

    private static boolean isKana(char unit) {
        return unit >= 0x3041 && unit <= 0x30FF;
    }
}
