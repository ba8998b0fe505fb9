package studio.slateroom.script.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Citation;
import studio.slateroom.script.CitationForm;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** R04 to R07: what is said around the names of attached files. */
final class CitationWordingRules implements Rule {

    /** A verb with what makes it one, or a place; single signs begin nouns as well. */
    private static final Pattern RUNS_ON = Pattern.compile(
            "[跑走坐站跳飞冲转看望拿举抬伸推拉打说笑哭喊唱穿戴抱握躺蹲跪追][向到进出过着了在入上下起来去开道身]" + "|在|从|里面?(?!程)|旁边?|身后|身旁|上方|下方|前面|后面|左边|右边|中间");

    private static final Pattern BORROWING = Phrases.pattern(
            "(?:参考|模仿|仿照|按照|参照|\\b(?:reference|refer to|based on|imitate|mimic|copy|follow(?:ing)?|like)(?: the)?) {0,2}@?$");

    /** What can be taken from a file. */
    private static final Pattern TAKEN =
            Phrases.pattern("动作|动态|运动|运镜|镜头|风格|节奏|音色|声音|嗓音|语气|配乐|音乐|旋律|角色|人物|形象|造型|场景|构图|色调|光|特效|表情|服装|道具|转场|剪辑|画面|口型|舞"
                    + "|\\b(?:motions?|movements?|moves?|actions?|choreograph\\w*|dance|gestures?|camera\\w*|style|look|voice|timbre|tone|accent|rhythm|beat|tempo"
                    + "|pac(?:e|ing)|timing|music|melody|score|sound|light\\w*|colou?rs?|grading|composition|framing|characters?|person|face|costume"
                    + "|clothes|prop|set|scene|transitions?|effects?|edit(?:ing)?|cuts?)\\b");

    private static final Pattern REFERENCE =
            Phrases.pattern("(参考|\\b(?:reference|refer to|referencing))(?: the)? {0,2}@?$");

    private static final Pattern CONTINUED =
            Phrases.pattern("延长|续写|续拍|严格编辑|\\b(?:extend(?:ed|ing)?|prolong|continue(?! to)|strictly edit)\\b");

    private static final Pattern IS = Pattern.compile("(?: is|：|:| ?=|是|为) ?(?:the |a |an )?([\\p{L}][\\p{L} ]{1,40})");

    private static final Pattern LISTED = Pattern.compile("[ :：=]{0,3}([\\p{L}][\\p{L} ]{1,40})");

    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}\\p{Ll}{1,20}) ?[(（]@?$");

    private static final int BEFORE = 24;

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        Set<TextSpan> seen = new HashSet<>();
        for (Citation citation : script.citations()) {
            if (seen.add(citation.span())) {
                checkWhatFollows(script.text(), citation, findings);
            }
        }
        checkSubjects(script, findings);
        checkHoles(script, target, findings);
        checkBorrowing(script, findings);
        checkTask(script, findings);
    }

    private static void checkWhatFollows(String text, Citation citation, Findings findings) {
        int end = citation.span().end();
        if (end >= text.length()) {
            return;
        }
        Matcher next = RUNS_ON.matcher(text).region(end, Math.min(text.length(), end + 2));
        boolean glued = text.charAt(end) < 0x250 && Character.isLetter(text.charAt(end));
        if (glued) {
            TextEdit space = TextEdit.insert(end, " ");
            findings.add(
                    "R04",
                    citation.span(),
                    Message.of("lint.R04.message", citation.span().in(text)),
                    rewrite("lint.fix.space", space));
        } else if (next.lookingAt()) {
            QuickFix[] fixes = citation.kind() == MediaKind.IMAGE
                    ? new QuickFix[] {rewrite("lint.fix.person", TextEdit.insert(end, "中的人物"))}
                    : new QuickFix[0];
            findings.add(
                    "R04",
                    citation.span(),
                    Message.of("lint.R04.message", citation.span().in(text)),
                    fixes);
        }
    }

    private static void checkSubjects(ShotScript script, Findings findings) {
        Map<String, String> subjects = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Citation citation : script.citations()) {
            String subject = citation.form() == CitationForm.RANGE ? null : subject(script, citation);
            if (subject == null) {
                continue;
            }
            String file = Citation.words(citation.kind(), citation.number());
            String before = subjects.putIfAbsent(file, subject);
            if (before != null && !before.contains(subject) && !subject.contains(before) && told.add(file)) {
                findings.add("R05", citation.span(), Message.of("lint.R05.message", file, before, subject));
            }
        }
    }

    /** Who or what a file is said to be at this place. */
    private static @Nullable String subject(ShotScript script, Citation citation) {
        String text = script.text();
        int end = citation.span().end();
        boolean listed = script.tail().stream()
                .anyMatch(block -> block.kind() == TailBlock.Kind.REFERENCES
                        && block.span().contains(citation.span()));
        Matcher says = (listed ? LISTED : IS).matcher(text).region(end, Math.min(text.length(), end + 50));
        Matcher named = NAMED.matcher(text)
                .region(
                        Math.max(0, citation.span().start() - BEFORE),
                        citation.span().start());
        String subject = says.lookingAt() ? says.group(1) : named.find() ? named.group(1) : null;
        return subject == null ? null : subject.strip().toLowerCase(Locale.ROOT);
    }

    private static void checkHoles(ShotScript script, LintTarget target, Findings findings) {
        for (MediaKind kind : MediaKind.values()) {
            List<Citation> cited = script.citations().stream()
                    .filter(citation -> citation.kind() == kind)
                    .toList();
            TreeSet<Integer> numbers =
                    cited.stream().map(Citation::number).collect(Collectors.toCollection(TreeSet::new));
            int missing = 1;
            while (numbers.contains(missing)) {
                missing++;
            }
            // What is attached and not named R02 tells.
            if (!numbers.isEmpty() && missing < numbers.last() && missing > target.attached(kind)) {
                int hole = missing;
                cited.stream()
                        .filter(citation -> citation.number() > hole)
                        .findFirst()
                        .ifPresent(citation -> findings.add(
                                "R05",
                                citation.span(),
                                Message.of(
                                        "lint.R05.hole",
                                        Citation.words(kind, citation.number()),
                                        Citation.words(kind, hole))));
            }
        }
    }

    private static void checkBorrowing(ShotScript script, Findings findings) {
        String text = script.text();
        Set<String> told = new HashSet<>();
        for (Citation citation : script.citations()) {
            String file = Citation.words(citation.kind(), citation.number());
            boolean bare = citation.kind() != MediaKind.IMAGE
                    && before(BORROWING, text, citation) != null
                    && script.citations().stream()
                            .filter(other -> other.kind() == citation.kind() && other.number() == citation.number())
                            .noneMatch(other -> saysWhat(text, other));
            if (bare && told.add(file)) {
                findings.add("R06", citation.span(), Message.of("lint.R06.message", file), taking(citation));
            }
        }
    }

    private static boolean saysWhat(String text, Citation citation) {
        TextSpan sentence = Phrases.sentence(text, citation.span());
        return TAKEN.matcher(text.substring(sentence.start(), citation.span().start()))
                        .find()
                || TAKEN.matcher(text.substring(citation.span().end(), sentence.end()))
                        .find();
    }

    private static List<QuickFix> taking(Citation citation) {
        boolean chinese = citation.form() == CitationForm.AT_CHINESE || citation.form() == CitationForm.BARE_CHINESE;
        boolean heard = citation.kind() == MediaKind.AUDIO;
        List<QuickFix> fixes = new ArrayList<>();
        String first = heard ? "音色" : "动作";
        String english = heard ? "the voice of " : "the motion of ";
        fixes.add(rewrite(
                heard ? "lint.fix.takeVoice" : "lint.fix.takeMotion", taking(citation, chinese, first, english)));
        if (!heard) {
            fixes.add(rewrite("lint.fix.takeCamera", taking(citation, chinese, "运镜", "the camera of ")));
        }
        return fixes;
    }

    private static TextEdit taking(Citation citation, boolean chinese, String behind, String before) {
        return chinese
                ? TextEdit.insert(citation.span().end(), "的" + behind)
                : TextEdit.insert(citation.span().start(), before);
    }

    private static void checkTask(ShotScript script, Findings findings) {
        String text = script.text();
        for (Citation citation : script.citations()) {
            Matcher word = citation.kind() == MediaKind.VIDEO ? before(REFERENCE, text, citation) : null;
            if (word == null) {
                continue;
            }
            TextSpan sentence = Phrases.sentence(text, citation.span());
            if (CONTINUED
                    .matcher(text.substring(citation.span().end(), sentence.end()))
                    .find()) {
                TextSpan place = new TextSpan(word.start(1), word.end(1));
                String instead = word.group(1).equals("参考") ? "将" : "take";
                findings.add(
                        "R07",
                        new TextSpan(place.start(), citation.span().end()),
                        Message.of("lint.R07.message", Citation.words(citation.kind(), citation.number())),
                        rewrite("lint.fix.noReference", new TextEdit(place, instead)));
            }
        }
    }

    private static @Nullable Matcher before(Pattern pattern, String text, Citation citation) {
        int start = citation.span().start();
        Matcher matcher = pattern.matcher(text).region(Math.max(0, start - BEFORE), start);
        return matcher.find() ? matcher : null;
    }

    private static QuickFix rewrite(String label, TextEdit edit) {
        return new QuickFix.Rewrite(Message.of(label), ScriptEdit.of(edit));
    }
}
