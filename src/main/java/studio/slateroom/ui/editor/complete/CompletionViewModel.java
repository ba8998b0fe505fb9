package studio.slateroom.ui.editor.complete;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.complete.Attached;
import studio.slateroom.script.complete.Completer;
import studio.slateroom.script.complete.Completion;
import studio.slateroom.script.complete.Proposal;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ScriptText;
import studio.slateroom.ui.fx.UiTasks;

/** The list of what may be written next at the caret: when it is open, what it offers, what is chosen of it. */
public final class CompletionViewModel {

    private static final int NONE = -1;

    private final ClipDesk desk;
    private final ScriptText script;
    private final Thumbnails thumbnails;
    private final UiTasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<ProposalRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);
    private Offer offer = new Offer("", TextSpan.at(0), List.of(), false);
    private boolean wasAsked;

    /** What was found for a text. */
    private record Offer(String text, TextSpan replaced, List<Proposal> proposals, boolean isExpected) {}

    /** The view model of the script on the desk. */
    public CompletionViewModel(ClipDesk desk, ScriptText script, Thumbnails thumbnails, UiTasks tasks, Texts texts) {
        this.desk = desk;
        this.script = script;
        this.thumbnails = thumbnails;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** What is offered; the list is open while it is not empty. */
    ReadOnlyObjectProperty<List<ProposalRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The place in the list of what would be taken, or -1. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What was typed already of what is offered. */
    TextSpan replaced() {
        return offer.replaced();
    }

    /** Opens the list at the caret. */
    public void ask() {
        wasAsked = true;
        look();
    }

    /** Says that something was typed: the list follows, or opens where the place asks for it. */
    void typed() {
        wasAsked &= isOpen();
        look();
    }

    /** Says that the caret has moved otherwise. */
    void moved() {
        if (isOpen()) {
            look();
        }
    }

    /** Goes down the list by so many rows, round its end. */
    void step(int by) {
        int count = rows.get().size();
        selected.set(selected.get() == NONE && by < 0 ? count - 1 : Math.floorMod(selected.get() + by, count));
    }

    /** Whether the list is open. */
    boolean isOpen() {
        return !rows.get().isEmpty();
    }

    /** Whether something would be taken now. */
    boolean isChosen() {
        return isOpen() && selected.get() != NONE;
    }

    /** Puts what is chosen into the script, the first where nothing is. */
    void take() {
        if (isOpen()) {
            take(Math.max(0, selected.get()));
        }
    }

    /** Puts a row's words into the script. */
    void take(int row) {
        Proposal taken = rows.get().get(row).proposal();
        Offer from = offer;
        close();
        if (script.text().equals(from.text())) {
            int end = from.replaced().start() + taken.words().length();
            script.apply(ScriptEdit.of(new TextEdit(from.replaced(), taken.words())), TextSpan.at(end));
            if (taken instanceof Proposal.OfHeader) {
                look();
            }
        }
    }

    /** Closes the list. */
    void close() {
        wasAsked = false;
        selected.set(NONE);
        rows.set(List.of());
    }

    /** Reading the script takes longer than a key press may. */
    private void look() {
        String text = script.text();
        int caret = script.selection().end();
        List<Attached> attached = attached();
        Duration length = desk.timelineProperty().get().length();
        tasks.runLatest(
                this,
                () -> Completer.complete(ShotScriptParser.parse(text), caret, attached, length),
                found -> show(text, caret, found));
    }

    private void show(String text, int caret, Completion found) {
        boolean isCurrent = script.text().equals(text) && script.selection().end() == caret;
        boolean isWanted = found.isExpected() || (wasAsked && (!isOpen() || continues(found)));
        if (!isCurrent) {
            return;
        }
        if (found.isEmpty() || !isWanted) {
            close();
            return;
        }
        offer = new Offer(text, found.replaced(), found.proposals(), found.isExpected());
        selected.set(NONE);
        rows.set(found.proposals().stream().map(this::row).toList());
        // Who opens a shot may want an empty line: Enter must not take what nobody asked for.
        selected.set(wasAsked || !found.replaced().isEmpty() ? 0 : NONE);
    }

    /** A list that was open for one word does not stay for the next. */
    private boolean continues(Completion found) {
        int start = found.replaced().start();
        return offer.replaced().start() <= start && start <= offer.replaced().end();
    }

    private List<Attached> attached() {
        List<Attached> attached = new ArrayList<>();
        for (MediaKind kind : MediaKind.values()) {
            List<AttachedFile> files = desk.references(kind);
            for (int i = 0; i < files.size(); i++) {
                attached.add(new Attached(kind, i + 1, files.get(i).name()));
            }
        }
        return attached;
    }

    private ProposalRow row(Proposal proposal) {
        return switch (proposal) {
            case Proposal.OfTerm(var term, var words) ->
                new ProposalRow(proposal, words, TermNote.of(term, texts), Optional.empty());
            case Proposal.OfFile(var file, var words) ->
                new ProposalRow(proposal, words, file.name(), thumbnails.of(file.kind(), file.number()));
            case Proposal.OfHeader(var words) ->
                new ProposalRow(proposal, words.strip(), texts.get("complete.header"), Optional.empty());
        };
    }
}
