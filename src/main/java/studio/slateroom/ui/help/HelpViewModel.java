package studio.slateroom.ui.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.camera.Term;
import studio.slateroom.script.camera.TermKind;
import studio.slateroom.script.lint.RuleBook;
import studio.slateroom.script.vocabulary.Vocabulary;

/** What the help pane tells, narrowed to what the user looks for. */
public final class HelpViewModel {

    /** What the pane can tell about. */
    public enum Page {
        RULES,
        TERMS
    }

    private final Texts texts;
    private final Map<Page, List<HelpEntry>> all;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.RULES);
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<HelpEntry> entries = FXCollections.observableArrayList();

    /** A closed pane. */
    public HelpViewModel(Texts texts) {
        this.texts = texts;
        this.all = Map.of(Page.RULES, rules(), Page.TERMS, terms());
        page.subscribe(this::update);
        query.subscribe(this::update);
        update();
    }

    /** What the pane tells about. */
    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    /** What the user looks for; blank for everything. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Whether the pane is there. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** What is told, in order; headings stand above entries only. */
    public ObservableList<HelpEntry> entries() {
        return entries;
    }

    /** Opens the pane at one rule, such as {@code T01}. */
    public void showRule(String id) {
        page.set(Page.RULES);
        query.set(id);
        open.set(true);
    }

    private void update() {
        List<HelpEntry> told = new ArrayList<>();
        for (HelpEntry entry : all.getOrDefault(page.get(), List.of())) {
            if (entry instanceof HelpEntry.Heading) {
                dropEmptyHeading(told);
            }
            if (entry.tells(query.get())) {
                told.add(entry);
            }
        }
        dropEmptyHeading(told);
        entries.setAll(told);
    }

    private static void dropEmptyHeading(List<HelpEntry> told) {
        if (!told.isEmpty() && told.getLast() instanceof HelpEntry.Heading) {
            told.removeLast();
        }
    }

    private List<HelpEntry> rules() {
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

    private List<HelpEntry> terms() {
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
