package studio.slateroom.ui.editor.find;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.script.find.Query;
import studio.slateroom.script.find.QueryException;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ScriptText;
import studio.slateroom.ui.fx.UiTasks;

/** Finds words of the script and puts others in their place. */
public final class FindViewModel {

    private final ScriptText script;
    private final UiTasks tasks;
    private final Texts texts;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchesCase = new SimpleBooleanProperty();
    private final BooleanProperty isPattern = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper faulty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<FoundPlaces>> places = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Found found = new Found("", List.of(), Optional.empty());
    private Runnable opened = () -> {};
    private int from;

    /** What was found in a text, or why nothing could be looked for. */
    private record Found(String text, List<TextEdit> edits, Optional<QueryException> fault) {}

    /** The view model of the script on the desk. */
    public FindViewModel(ClipDesk desk, ScriptText script, UiTasks tasks, Texts texts) {
        this.script = script;
        this.tasks = tasks;
        this.texts = texts;
        words.subscribe(_ -> search(true));
        matchesCase.subscribe(_ -> search(true));
        isPattern.subscribe(_ -> search(true));
        replacement.subscribe(_ -> search(false));
        desk.scriptProperty().subscribe(_ -> search(false));
    }

    /** What is looked for. */
    StringProperty wordsProperty() {
        return words;
    }

    /** What is to stand in its place. */
    StringProperty replacementProperty() {
        return replacement;
    }

    /** Whether capitals must be the same. */
    BooleanProperty matchesCaseProperty() {
        return matchesCase;
    }

    /** Whether the words are a regular expression. */
    BooleanProperty patternProperty() {
        return isPattern;
    }

    /** Whether the bar is there. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether it offers to replace. */
    ReadOnlyBooleanProperty replacingProperty() {
        return replacing.getReadOnlyProperty();
    }

    /** Whether what was typed cannot be looked for, or is nowhere. */
    ReadOnlyBooleanProperty faultyProperty() {
        return faulty.getReadOnlyProperty();
    }

    /** How many places there are and which of them is selected, or what is wrong. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What was found, to be marked in the text; a moment behind it. Empty while the bar is closed. */
    public ReadOnlyObjectProperty<Optional<FoundPlaces>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** Says who is told that the bar is to be typed into. */
    void onOpened(Runnable listener) {
        opened = listener;
    }

    /** Opens the bar, with the selected words if a few are selected. */
    public void open(boolean toReplace) {
        String selected = script.selection().in(script.text());
        from = script.selection().start();
        replacing.set(toReplace);
        open.set(true);
        if (!selected.isBlank() && selected.indexOf('\n') < 0 && !isPattern.get()) {
            words.set(selected);
        }
        search(true);
        opened.run();
    }

    /** Closes the bar; the script has the keyboard again. */
    void close() {
        open.set(false);
        places.set(Optional.empty());
        script.focus();
    }

    /** Selects the next place, behind the last one the first. */
    public void next() {
        int behind = script.selection().end();
        select(found.edits().stream()
                .map(TextEdit::span)
                .filter(span -> span.start() >= behind)
                .findFirst()
                .or(() -> found.edits().stream().map(TextEdit::span).findFirst()));
    }

    /** Selects the place before, before the first one the last. */
    public void previous() {
        int before = script.selection().start();
        List<TextSpan> backwards =
                found.edits().reversed().stream().map(TextEdit::span).toList();
        select(backwards.stream()
                .filter(span -> span.end() <= before)
                .findFirst()
                .or(() -> backwards.stream().findFirst()));
    }

    /** Puts the other words in at the place that is selected, and goes on to the next. */
    void replace() {
        TextSpan selected = script.selection();
        Optional<TextEdit> here = current().filter(edit -> edit.span().equals(selected));
        if (here.isEmpty()) {
            next();
            return;
        }
        from = selected.start() + here.get().replacement().length();
        script.apply(ScriptEdit.of(here.get()), TextSpan.at(from));
        search(true);
    }

    /** Puts the other words in everywhere, as one step of undo. */
    void replaceAll() {
        int count = found.edits().size();
        if (count > 0 && found.text().equals(script.text())) {
            script.apply(new ScriptEdit(found.edits()));
            // The search for what is left reports when it is done; behind it, this report would be lost.
            found = new Found(script.text(), List.of(), Optional.empty());
            status.set(texts.get("find.replaced", count));
        }
    }

    private void search(boolean select) {
        if (!open.get()) {
            return;
        }
        String text = script.text();
        Query query = new Query(words.get(), matchesCase.get(), isPattern.get());
        String with = replacement.get();
        tasks.runLatest(this, () -> find(query, text, with), result -> {
            if (result.text().equals(script.text())) {
                found = result;
                if (select && !words.get().isEmpty()) {
                    selectNearest();
                }
                tell();
            }
        });
    }

    private static Found find(Query query, String text, String with) {
        try {
            return new Found(text, query.replacements(text, with), Optional.empty());
        } catch (QueryException e) {
            return new Found(text, List.of(), Optional.of(e));
        }
    }

    /** Typing on must not run away from the place where it began. */
    private void selectNearest() {
        List<TextSpan> spans = found.edits().stream().map(TextEdit::span).toList();
        spans.stream()
                .filter(span -> span.start() >= from)
                .findFirst()
                .or(() -> spans.stream().findFirst())
                .ifPresentOrElse(script::select, () -> script.select(TextSpan.at(from)));
    }

    private void select(Optional<TextSpan> place) {
        place.ifPresent(span -> {
            from = span.start();
            script.select(span);
        });
        tell();
    }

    private Optional<TextEdit> current() {
        return found.edits().stream()
                .filter(edit -> edit.span().equals(script.selection()))
                .findFirst();
    }

    private void tell() {
        if (open.get()) {
            List<TextSpan> spans = found.edits().stream().map(TextEdit::span).toList();
            places.set(Optional.of(FoundPlaces.of(found.text(), spans, current().map(TextEdit::span))));
        }
        int count = found.edits().size();
        boolean isNothing = count == 0 && !words.get().isEmpty();
        faulty.set(isNothing);
        status.set(found.fault()
                .map(fault -> texts.get(fault.message()))
                .or(() -> isNothing ? Optional.of(texts.get("find.none")) : Optional.empty())
                .or(() -> current()
                        .map(edit -> texts.get("find.place", found.edits().indexOf(edit) + 1, count)))
                .orElseGet(() -> count == 0 ? "" : texts.get("find.count", count)));
    }
}
