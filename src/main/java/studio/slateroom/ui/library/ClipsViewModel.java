package studio.slateroom.ui.library;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;

/** The clips of the open project. */
public final class ClipsViewModel {

    private final ProjectDesk project;
    private final ClipDesk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<ClipRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * A clip in the list.
     *
     * @param id its name in the project
     * @param title what the user calls it
     * @param model the name of its model
     */
    public record ClipRow(String id, String title, String model) {}

    /** The view model of the project on the desk. */
    public ClipsViewModel(ProjectDesk project, ClipDesk desk, Texts texts) {
        this.project = project;
        this.desk = desk;
        this.texts = texts;
        project.projectProperty().subscribe(opened -> {
            List<ClipRow> fresh = opened.clips().stream()
                    .map(clip -> new ClipRow(clip.id(), clip.title(), clip.model()))
                    .toList();
            if (!fresh.equals(rows.get())) {
                rows.set(fresh);
            }
        });
    }

    /** The clips in the project's order. */
    public ReadOnlyObjectProperty<List<ClipRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The clip on the desk. */
    public ReadOnlyObjectProperty<@Nullable Clip> clipProperty() {
        return desk.clipProperty();
    }

    /** Puts a clip on the desk. */
    public void select(ClipRow row) {
        Clip shown = desk.clipProperty().get();
        if (shown == null || !shown.id().equals(row.id())) {
            project.select(row.id());
        }
    }

    /** Adds an empty clip, made with the model of the current one. */
    public void add() {
        project.add(Clip.create(
                texts.get("library.clip.untitled", rows.get().size() + 1),
                desk.modelProperty().get().slug()));
    }

    /** Adds a second clip like the current one. */
    public void duplicate() {
        Clip shown = desk.clipProperty().get();
        if (shown != null) {
            project.add(shown.copy(texts.get("library.clip.copy", shown.title())));
        }
    }

    /** Gives a clip another title; a blank one is not taken. */
    public void rename(ClipRow row, String title) {
        if (!title.isBlank()) {
            project.rename(row.id(), title.strip());
        }
    }

    /** Takes a clip out of the project. */
    public void remove(ClipRow row) {
        project.remove(row.id());
    }

    /** Whether a clip may go: the last one stays. */
    public boolean canRemove() {
        return rows.get().size() > 1;
    }
}
