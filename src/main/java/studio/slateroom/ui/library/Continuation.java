package studio.slateroom.ui.library;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.LastFrame;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.PictureReader;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.Take;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.fx.UiTasks;

/** Goes on from where a take ends: with a new clip that begins with its last frame. */
public final class Continuation {

    private static final Logger LOG = System.getLogger(Continuation.class.getName());

    private final ClipDesk desk;
    private final ProjectDesk project;
    private final PictureReader pictures;
    private final UiTasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<String>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;

    /** The continuations of the clip on the desk. */
    public Continuation(ClipDesk desk, ProjectDesk project, PictureReader pictures, UiTasks tasks, Texts texts) {
        this.desk = desk;
        this.project = project;
        this.pictures = pictures;
        this.tasks = tasks;
        this.texts = texts;
        desk.clipProperty().subscribe(this::judge);
        desk.modelProperty().subscribe(this::judge);
    }

    /** Why the clip on the desk cannot be gone on from; empty where it can. */
    ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Why the last one did not come about; empty when it did. */
    ReadOnlyObjectProperty<Optional<String>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Adds the clip that goes on where a take ends, and puts it on the desk. One step, and one clip at a time. */
    void from(Take take) {
        if (busy || refusal.get().isPresent()) {
            return;
        }
        busy = true;
        fault.set(Optional.empty());
        tasks.run(
                () -> still(take.file()),
                still -> {
                    busy = false;
                    add(take, still);
                },
                e -> {
                    busy = false;
                    fault.set(Optional.of(texts.get(reason(e, take.file()))));
                });
    }

    /** The still beside the clip where there is one, and else a new one; off the UI thread. */
    private AttachedFile still(Path clip) throws MediaException, IOException {
        Path still = LastFrame.beside(clip).toAbsolutePath();
        if (!Files.isRegularFile(still)) {
            LastFrame.take(pictures, clip, still);
        }
        return new AttachedFile(still, ContentHash.of(still));
    }

    private void add(Take take, AttachedFile still) {
        project.select(take.recipe().clip());
        Clip clip = desk.clipProperty().get();
        if (clip == null || refusal.get().isPresent()) {
            return;
        }
        project.add(new NextClip(clip, desk.modelProperty().get())
                .after(
                        still,
                        project.projectProperty().get().clips().stream()
                                .map(Clip::title)
                                .collect(Collectors.toSet())));
    }

    private Message reason(Exception e, Path clip) {
        return switch (e) {
            case MediaException media -> media.message();
            case IOException io ->
                WriteFailure.of(io, LastFrame.beside(clip)).fault().message();
            default -> {
                LOG.log(Level.ERROR, "no still of a take", e);
                yield Message.of("library.continue.broken");
            }
        };
    }

    private void judge() {
        Clip clip = desk.clipProperty().get();
        Optional<String> reason = clip == null
                ? Optional.empty()
                : new NextClip(clip, desk.modelProperty().get()).refusal().map(texts::get);
        if (!reason.equals(refusal.get())) {
            refusal.set(reason);
        }
    }
}
