package studio.slateroom.ui.references;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.platform.FileStamp;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.fx.UiTasks;

/** What is known of the attached files. Each is read once, and again only when it has changed. */
final class FileWatch {

    private final ClipDesk desk;
    private final FileInspector inspector;
    private final UiTasks tasks;
    private final Map<LookedAt, ReadOnlyObjectWrapper<FileState>> states = new HashMap<>();
    private final Map<LookedAt, Optional<FileStamp>> stamps = new HashMap<>();
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();

    FileWatch(ClipDesk desk, FileInspector inspector, UiTasks tasks) {
        this.desk = desk;
        this.inspector = inspector;
        this.tasks = tasks;
    }

    /** Counts the looks at files; with each, something more is known. */
    ReadOnlyIntegerProperty looksProperty() {
        return looks.getReadOnlyProperty();
    }

    /** What is known of a file; at the first question it is looked at. */
    ReadOnlyObjectProperty<FileState> state(LookedAt looked) {
        if (!states.containsKey(looked)) {
            states.put(looked, new ReadOnlyObjectWrapper<>(new FileState.Checking()));
            look(looked);
        }
        return states.get(looked).getReadOnlyProperty();
    }

    /** Looks again at a file that has changed, gone or come back. */
    void lookAgain(LookedAt looked) {
        tasks.run(() -> FileStamp.of(looked.file().path()), stamp -> {
            if (!stamp.equals(stamps.getOrDefault(looked, stamp))) {
                look(looked);
            }
        });
    }

    private void look(LookedAt looked) {
        tasks.runLatest(looked, () -> read(looked), look -> {
            stamps.put(looked, look.stamp());
            Objects.requireNonNull(states.get(looked)).set(look.state());
            if (look.state() instanceof FileState.Faulty(var reason)) {
                desk.fileFaults().put(looked.file(), reason);
            } else {
                desk.fileFaults().remove(looked.file());
            }
            if (look.state() instanceof FileState.Usable usable) {
                desk.fileLengths().put(looked.file(), usable.info().length());
            }
            looks.set(looks.get() + 1);
        });
    }

    /** The stamp is taken first: what happens to the file while it is read counts as a change. */
    private Look read(LookedAt looked) {
        Optional<FileStamp> stamp = FileStamp.of(looked.file().path());
        return new Look(stamp, inspector.inspect(looked.file(), looked.kind()));
    }

    private record Look(Optional<FileStamp> stamp, FileState state) {}
}
