package studio.slateroom.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import studio.slateroom.help.Chapter;
import studio.slateroom.help.Guide;
import studio.slateroom.help.Wanted;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.UiTasks;

/** What the help pane tells, narrowed to what the user looks for. */
public final class HelpViewModel {

    /** What the pane can tell about. */
    public enum Page {
        /** The chapters; what is looked for there is looked for in rules and terms as well. */
        GUIDE,
        RULES,
        TERMS
    }

    /**
     * A chapter that is being read.
     *
     * @param chapter the chapter
     * @param section the part to begin with, from 0
     */
    public record Reading(Chapter chapter, int section) {}

    private final UiTasks tasks;
    private final Texts texts;
    private final Map<Page, List<HelpEntry>> tables;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.GUIDE);
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<HelpEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Guide guide;
    private boolean asked;
    private String wanted = "";

    /** A closed pane. */
    public HelpViewModel(UiTasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
        HelpTables made = new HelpTables(texts);
        this.tables = Map.of(Page.RULES, made.rules(), Page.TERMS, made.terms());
        page.addListener((_, _, _) -> leaveAndUpdate());
        query.addListener((_, _, _) -> leaveAndUpdate());
        open.addListener((_, _, opened) -> fetchGuide(opened));
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

    /** What the user looks for, in words. */
    public Wanted wanted() {
        return Wanted.of(query.get());
    }

    /** Whether the pane is there. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** What is told, in order; headings stand above entries only. */
    public ObservableList<HelpEntry> entries() {
        return entries;
    }

    /** The chapter that is shown in place of the entries; empty where these are. */
    public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Opens the pane at one rule, such as {@code T01}. */
    public void showRule(String id) {
        page.set(Page.RULES);
        query.set(id);
        open.set(true);
    }

    /** Opens the pane where it was, or closes it. */
    public void toggle() {
        open.set(!open.get());
    }

    /** Opens the pane at all rules. */
    public void showRules() {
        page.set(Page.RULES);
        query.set("");
        open.set(true);
    }

    /** Opens the pane at the list of chapters. */
    public void showGuide() {
        wanted = "";
        page.set(Page.GUIDE);
        query.set("");
        leave();
        open.set(true);
    }

    /** Opens the pane at a chapter. */
    public void showChapter(String id) {
        showGuide();
        wanted = id;
        turnToWanted();
    }

    /** Opens what an entry is about, where there is more of it than the entry says. */
    public void read(HelpEntry entry) {
        if (entry instanceof HelpEntry.Passage passage && guide != null) {
            reading.set(guide.find(passage.chapter()).map(chapter -> new Reading(chapter, passage.section())));
        }
    }

    /** Back from the chapter to the entries. */
    public void leave() {
        reading.set(Optional.empty());
    }

    private void leaveAndUpdate() {
        leave();
        update();
    }

    private void fetchGuide(boolean opened) {
        if (opened && !asked) {
            asked = true;
            tasks.run(() -> Guide.in(texts.language()), found -> {
                guide = found;
                update();
                turnToWanted();
            });
        }
    }

    private void turnToWanted() {
        if (guide != null && !wanted.isEmpty()) {
            reading.set(guide.find(wanted).map(chapter -> new Reading(chapter, 0)));
            wanted = "";
        }
    }

    private void update() {
        entries.setAll(page.get() == Page.GUIDE ? ofGuide() : told(tables.getOrDefault(page.get(), List.of())));
    }

    private List<HelpEntry> ofGuide() {
        if (guide == null) {
            return List.of();
        }
        if (wanted().isNothing()) {
            return HelpTables.chapters(guide);
        }
        List<HelpEntry> told = told(HelpTables.passages(guide));
        told.addAll(told(tables.getOrDefault(Page.RULES, List.of())));
        told.addAll(told(tables.getOrDefault(Page.TERMS, List.of())));
        return told;
    }

    private List<HelpEntry> told(List<HelpEntry> all) {
        Wanted looked = wanted();
        List<HelpEntry> told = new ArrayList<>();
        for (HelpEntry entry : all) {
            if (entry instanceof HelpEntry.Heading) {
                dropEmptyHeading(told);
            }
            if (entry.tells(looked)) {
                told.add(entry);
            }
        }
        dropEmptyHeading(told);
        return told;
    }

    private static void dropEmptyHeading(List<HelpEntry> told) {
        if (!told.isEmpty() && told.getLast() instanceof HelpEntry.Heading) {
            told.removeLast();
        }
    }
}
