package studio.slateroom.ui.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.slateroom.help.Chapter;
import studio.slateroom.help.Guide;
import studio.slateroom.help.Section;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.camera.Term;
import studio.slateroom.script.camera.TermKind;
import studio.slateroom.script.lint.RuleBook;
import studio.slateroom.script.vocabulary.Vocabulary;

/** All that the help pane can tell, from the tables that the studio works by. */
final class HelpTables {

    private final Texts texts;

    HelpTables(Texts texts) {
        this.texts = texts;
    }

    /** The rules under their groups. */
    List<HelpEntry> rules() {
        List<HelpEntry> told = new ArrayList<>();
        Map<RuleBook.Group, List<HelpEntry>> groups = new LinkedHashMap<>();
        for (RuleBook.Entry rule : RuleBook.RULES) {
            groups.computeIfAbsent(rule.group(), _ -> new ArrayList<>())
                    .add(new HelpEntry.Rule(
                            rule.id(), rule.severity(), texts.get(rule.title()), texts.get(rule.why())));
        }
        groups.forEach((group, rules) -> {
            told.add(new HelpEntry.Heading(texts.get(group.title())));
            told.addAll(rules);
        });
        return told;
    }

    /** The terms under their kinds. */
    List<HelpEntry> terms() {
        List<HelpEntry> told = new ArrayList<>();
        for (TermKind kind : TermKind.values()) {
            told.add(new HelpEntry.Heading(heading(kind)));
            Vocabulary.STANDARD.terms().stream()
                    .filter(term -> term.kind() == kind)
                    .map(this::term)
                    .forEach(told::add);
        }
        return told;
    }

    /** The chapters, each by its first words. */
    static List<HelpEntry> chapters(Guide guide) {
        return guide.chapters().stream()
                .<HelpEntry>map(chapter -> passage(chapter, 0))
                .toList();
    }

    /** All that the chapters say, part by part under their titles. */
    static List<HelpEntry> passages(Guide guide) {
        List<HelpEntry> told = new ArrayList<>();
        for (Chapter chapter : guide.chapters()) {
            told.add(new HelpEntry.Heading(chapter.title()));
            for (int i = 0; i < chapter.sections().size(); i++) {
                told.add(passage(chapter, i));
            }
        }
        return told;
    }

    private static HelpEntry passage(Chapter chapter, int index) {
        Section section = chapter.sections().get(index);
        return new HelpEntry.Passage(chapter.id(), index, section.heading(), section.text());
    }

    private String heading(TermKind kind) {
        return texts.get(
                switch (kind) {
                    case SIZE -> "help.terms.size";
                    case FRAMING -> "help.terms.framing";
                    case ANGLE -> "help.terms.angle";
                    case MOVE -> "help.terms.move";
                    case STRUCTURE -> "help.terms.structure";
                    case SPEED -> "help.terms.speed";
                    case TRANSITION -> "help.terms.transition";
                    case LAYOUT -> "help.terms.layout";
                    case LENS -> "help.terms.lens";
                    case LIGHT -> "help.terms.light";
                    case TEXTURE -> "help.terms.texture";
                });
    }

    private HelpEntry term(Term term) {
        String name = term.name(texts.language());
        String others = String.join(
                " · ",
                term.names(texts.language()).stream()
                        .filter(other -> !other.equalsIgnoreCase(name))
                        .toList());
        return new HelpEntry.Term(name, others, texts.get("vocabulary." + term.id() + ".meaning"));
    }
}
