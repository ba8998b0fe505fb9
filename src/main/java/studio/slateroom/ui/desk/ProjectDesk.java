package studio.slateroom.ui.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.project.Project;
import studio.slateroom.project.ProjectException;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.ProjectStore;
import studio.slateroom.project.UndoHistory;
import studio.slateroom.ui.fx.UiTasks;

/**
 * The open project. Changes are saved by themselves a moment after the last one; steps can be taken back, those of the
 * script's text by the editor and all others here. Everything here lives on the UI thread.
 */
public final class ProjectDesk {

    /** The kind of a change to a script's text. */
    static final Object SCRIPT = "script";

    private static final Duration CALM = Duration.ofMillis(800);

    private final ProjectStore store;
    private final ClipDesk clipDesk;
    private final UiTasks tasks;
    private final UndoHistory<Project> history = new UndoHistory<>();
    private final ReadOnlyObjectWrapper<@Nullable ProjectFolder> folder = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>(new Project("", List.of()));
    private final ReadOnlyObjectWrapper<Optional<Message>> saveFault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private Project saved = project.get();
    private long handedIn;

    /** Guarded by the store's lock. */
    private long written;

    /** A desk with no project on it. */
    public ProjectDesk(ProjectStore store, ClipDesk clipDesk, UiTasks tasks) {
        this.store = store;
        this.clipDesk = clipDesk;
        this.tasks = tasks;
        clipDesk.onEditing(this::clipEdited);
    }

    /** The open project; without clips and title while none is open. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** Where the open project lies, or null while none is open. */
    public ReadOnlyObjectProperty<@Nullable ProjectFolder> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** Why the last save failed; empty when it did not. */
    public ReadOnlyObjectProperty<Optional<Message>> saveFaultProperty() {
        return saveFault.getReadOnlyProperty();
    }

    /** Whether a step can be taken back. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether a step can be taken again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Puts a project on the desk that was read from its folder; what lay there before is saved first. */
    public void show(ProjectFolder place, Project opened) {
        saveNow();
        folder.set(place);
        saved = opened;
        history.clear();
        put(opened);
        opened.clips().stream().findFirst().ifPresent(clipDesk::show);
    }

    /** Puts another clip of the project on the desk. */
    public void select(String clip) {
        project.get().clip(clip).ifPresent(clipDesk::show);
    }

    /** Adds a clip behind the current one and puts it on the desk. */
    public void add(Clip clip) {
        history.record(new Object(), project.get());
        put(project.get().withAfter(currentId(), clip));
        clipDesk.show(clip);
    }

    /** Lets the other parts of a clip's script follow it, in one step; it is left to the caller to cut its own text. */
    void part(Clip whole, Clip first, List<Clip> others) {
        history.record(Parting.of(whole, first), project.get());
        Project parted = project.get().with(first.withScript(whole.script()));
        for (Clip other : others.reversed()) {
            parted = parted.withAfter(first.id(), other);
        }
        put(parted);
        refresh();
    }

    /** Changes a clip's title. */
    public void rename(String clip, String title) {
        project.get().clip(clip).filter(found -> !found.title().equals(title)).ifPresent(found -> {
            history.record(new Object(), project.get());
            put(project.get().with(found.withTitle(title)));
            refresh();
        });
    }

    /** Takes a clip out of the project; one always stays. Its takes remain on disk. */
    public void remove(String clip) {
        List<Clip> clips = project.get().clips();
        if (clips.size() < 2 || project.get().clip(clip).isEmpty()) {
            return;
        }
        history.record(new Object(), project.get());
        int place = clips.stream().map(Clip::id).toList().indexOf(clip);
        Clip neighbour = clips.get(place == 0 ? 1 : place - 1);
        put(project.get().without(clip));
        if (clip.equals(currentId())) {
            clipDesk.show(neighbour);
        }
    }

    /** Takes the last step back. Scripts keep their text, but for a parted one and for citations, which follow files. */
    public void undo() {
        Optional<Object> kind = history.lastKind();
        history.undo(project.get()).ifPresent(before -> restore(before, kind));
    }

    /** Takes the step again that was taken back last. */
    public void redo() {
        Optional<Object> kind = history.nextKind();
        history.redo(project.get()).ifPresent(behind -> restore(behind, kind));
    }

    /** Saves at once, on this thread: for the program's end and for what must see the project on disk. */
    public void saveNow() {
        ProjectFolder place = folder.get();
        Project now = project.get();
        if (place == null || now.equals(saved)) {
            return;
        }
        try {
            write(++handedIn, place, now);
            savedAs(now);
        } catch (ProjectException e) {
            saveFault.set(Optional.of(e.message()));
        }
    }

    private void clipEdited(Object kind, Clip changed) {
        Project before = project.get();
        if (!kind.equals(SCRIPT)) {
            history.record(List.of(kind, changed.id()), before);
        }
        put(before.with(changed));
        // Who takes the parting of a script back in the editor means the whole step.
        before.clip(changed.id()).ifPresent(old -> {
            if (Parting.is(history.lastKind(), changed, old)) {
                undo();
            } else if (Parting.is(history.nextKind(), old, changed)) {
                redo();
            }
        });
    }

    private void restore(Project wanted, Optional<Object> kind) {
        Project restored = wanted;
        for (Clip clip : project.get().clips()) {
            restored = restored.clip(clip.id())
                    .map(old -> Parting.is(kind, clip, old) || Parting.is(kind, old, clip) ? old : withText(clip, old))
                    .map(restored::with)
                    .orElse(restored);
        }
        put(restored);
        refresh();
    }

    /** A clip as it was with its text as it is. On the desk the text is the editor's: there, others see to citations. */
    private Clip withText(Clip clip, Clip old) {
        Clip restored = old.withScript(clip.script());
        return clip.id().equals(currentId()) ? restored : new FileMoves(clip.files(), old.files()).followed(restored);
    }

    private void refresh() {
        project.get()
                .clip(currentId())
                .or(() -> project.get().clips().stream().findFirst())
                .ifPresent(clipDesk::show);
    }

    private String currentId() {
        Clip shown = clipDesk.clipProperty().get();
        return shown == null ? "" : shown.id();
    }

    private void put(Project changed) {
        project.set(changed);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        tasks.settle(this, CALM, this::saveSoon);
    }

    private void saveSoon() {
        ProjectFolder place = folder.get();
        Project now = project.get();
        if (place == null || now.equals(saved)) {
            return;
        }
        long ticket = ++handedIn;
        tasks.run(
                () -> {
                    write(ticket, place, now);
                    return now;
                },
                this::savedAs,
                e -> saveFault.set(Optional.of(
                        e instanceof ProjectException fault ? fault.message() : Message.of("project.fault.broken"))));
    }

    /** Writes a project, unless a newer one was written before: a slow disk must not put the older one in its place. */
    private void write(long ticket, ProjectFolder place, Project now) throws ProjectException {
        synchronized (store) {
            if (ticket > written) {
                store.save(place, now);
                written = ticket;
            }
        }
    }

    private void savedAs(Project written) {
        saved = written;
        saveFault.set(Optional.empty());
    }
}
