package studio.slateroom.script.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Message;
import studio.slateroom.script.Citation;
import studio.slateroom.script.CitationForm;
import studio.slateroom.script.Search;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** R01, R02, R03, R08 and R09: attached files are named so that the model finds them. */
final class CitationRules implements Rule {

    private static final Search ADDRESS =
            Search.ignoringCase("https?://[^\\s，。；）)>\\]\"]+|\\basset(?:://|-\\d{6,})[\\w-]*"
                    + "|(?<![\\w-])[\\w-]{1,80}+\\.(?:png|jpe?g|webp|gif|bmp|mp4|mov|webm|mp3|wav|m4a)\\b");

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        checkNumbers(script, target, findings);
        if (target.family() == LintTarget.Family.SEEDANCE_2) {
            checkUse(script, target, findings);
        }
        for (TextSpan span : ADDRESS.all(script.text())) {
            findings.add("R03", span, Message.of("lint.R03.message", span.in(script.text())));
        }
        checkForms(script, findings);
    }

    private static void checkNumbers(ShotScript script, LintTarget target, Findings findings) {
        Set<TextSpan> told = new HashSet<>();
        for (Citation citation : script.citations()) {
            // The frame pictures are pictures that go along, too.
            int frames = citation.kind() == MediaKind.IMAGE ? target.frames().size() : 0;
            int attached = target.attached(citation.kind()) + frames;
            boolean missing = target.knows(citation.kind()) && citation.number() > attached;
            if (missing && told.add(citation.span())) {
                Message message =
                        Message.of("lint.R01.message", Citation.words(citation.kind(), citation.number()), attached);
                findings.add("R01", citation.span(), message);
            }
        }
    }

    private static void checkUse(ShotScript script, LintTarget target, Findings findings) {
        List<TextSpan> lists = script.tail().stream()
                .filter(block -> block.kind() == TailBlock.Kind.REFERENCES)
                .map(TailBlock::span)
                .toList();
        Map<MediaKind, Set<Integer>> used = new EnumMap<>(MediaKind.class);
        Map<MediaKind, Map<Integer, TextSpan>> listed = new EnumMap<>(MediaKind.class);
        for (Citation citation : script.citations()) {
            if (lists.stream().anyMatch(list -> list.contains(citation.span()))) {
                listed.computeIfAbsent(citation.kind(), kind -> new LinkedHashMap<>())
                        .putIfAbsent(citation.number(), citation.span());
            } else {
                used.computeIfAbsent(citation.kind(), kind -> new HashSet<>()).add(citation.number());
            }
        }
        for (MediaKind kind : MediaKind.values()) {
            for (int number = 1; number <= target.attached(kind); number++) {
                if (used.getOrDefault(kind, Set.of()).contains(number)) {
                    continue;
                }
                TextSpan place = listed.getOrDefault(kind, Map.of()).get(number);
                String words = Citation.words(kind, number);
                if (place == null) {
                    findings.add("R02", Phrases.whole(script), Message.of("lint.R02.message", words));
                } else {
                    findings.add("R02", place, Message.of("lint.R02.listed", words));
                }
            }
        }
    }

    private static void checkForms(ShotScript script, Findings findings) {
        List<Citation> citations = script.citations();
        citations.stream()
                .filter(citation -> citation.form() != CitationForm.RANGE)
                .filter(citation -> !family(citation.form()).equals(family(mainForm(citations))))
                .findFirst()
                .ifPresent(other -> findings.add("R08", other.span(), Message.of("lint.R08.message")));
        citations.stream()
                .filter(citation -> citation.form() != CitationForm.PLAIN)
                .findFirst()
                .ifPresent(first -> findings.add(
                        "R09",
                        first.span(),
                        Message.of("lint.R09.message", first.span().in(script.text()), plain(List.of(first))),
                        new QuickFix.Rewrite(Message.of("lint.fix.plainCitations"), plainEverywhere(script))));
    }

    /** The form that the author began with. */
    private static CitationForm mainForm(List<Citation> citations) {
        return citations.stream()
                .map(Citation::form)
                .filter(form -> form != CitationForm.RANGE)
                .findFirst()
                .orElse(CitationForm.PLAIN);
    }

    /** Forms that one author mixes without meaning two things by them. */
    private static String family(CitationForm form) {
        return switch (form) {
            case AT_CHINESE, BARE_CHINESE -> "chinese";
            default -> form.name().toLowerCase(Locale.ROOT);
        };
    }

    private static ScriptEdit plainEverywhere(ShotScript script) {
        Map<TextSpan, List<Citation>> bySpan = script.citations().stream()
                .filter(citation -> citation.form() != CitationForm.PLAIN)
                .collect(Collectors.groupingBy(Citation::span, LinkedHashMap::new, Collectors.toList()));
        List<TextEdit> edits = new ArrayList<>();
        int behind = 0;
        for (Map.Entry<TextSpan, List<Citation>> one : bySpan.entrySet()) {
            TextSpan span = one.getKey();
            if (span.start() >= behind) {
                edits.add(new TextEdit(span, spaced(script.text(), span, plain(one.getValue()))));
                behind = span.end();
            }
        }
        return new ScriptEdit(edits);
    }

    private static String plain(List<Citation> citations) {
        return citations.stream()
                .map(citation -> Citation.words(citation.kind(), citation.number()))
                .collect(Collectors.joining(", "));
    }

    /** Words of their own even where the sign alone parted them from their neighbours. */
    private static String spaced(String text, TextSpan span, String words) {
        String before = span.start() > 0 && isLatin(text.charAt(span.start() - 1)) ? " " : "";
        String after = span.end() < text.length() && isLatin(text.charAt(span.end())) ? " " : "";
        return before + words + after;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
