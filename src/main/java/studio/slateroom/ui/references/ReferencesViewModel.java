package studio.slateroom.ui.references;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PngFile;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.Citation;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.fx.UiTasks;

/** The files that go along with the clip, section by section as the model takes them. */
public final class ReferencesViewModel {

    private final ClipDesk desk;
    private final ProjectDesk project;
    private final FileInspector inspector;
    private final UiTasks tasks;
    private final Texts texts;
    private final Consumer<String> insertion;
    private final Map<Looked, ReadOnlyObjectWrapper<FileState>> states = new HashMap<>();
    private final Map<Looked, Optional<FileStamp>> stamps = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<ReferenceSection>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ReferenceItem>> items = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * The view model of the clip on the desk.
     *
     * @param insertion puts words into the script at the caret
     */
    public ReferencesViewModel(
            ClipDesk desk,
            ProjectDesk project,
            FileInspector inspector,
            UiTasks tasks,
            Texts texts,
            Consumer<String> insertion) {
        this.desk = desk;
        this.project = project;
        this.inspector = inspector;
        this.tasks = tasks;
        this.texts = texts;
        this.insertion = insertion;
        desk.modelProperty().subscribe(_ -> update());
        desk.clipProperty().subscribe(_ -> update());
    }

    /** The places for files that the model has, those for a single file first. */
    ReadOnlyObjectProperty<List<ReferenceSection>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    /** All attached files that the model takes, section by section; a new list with every change. */
    ReadOnlyObjectProperty<List<ReferenceItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /** What is wrong with the files of a section as a whole, such as too many of them. */
    Optional<String> problem(ReferenceSection section) {
        return desk.problemsProperty().get().stream()
                .filter(problem ->
                        problem.parameters().contains(section.parameter().name()))
                .findFirst()
                .map(problem -> texts.get(problem.message()));
    }

    /** Calls back when problems may have changed. */
    void onProblems(Runnable listener) {
        desk.problemsProperty().subscribe(_ -> listener.run());
    }

    /** The words for a message. */
    String text(FileState.Faulty faulty) {
        return texts.get(faulty.reason());
    }

    /** Attaches files to a section behind those that are there; a section for one file takes the last in its place. */
    void add(ReferenceSection section, List<Path> paths) {
        tasks.run(() -> paths.stream().map(inspector::attach).toList(), attached -> append(section, attached));
    }

    /** Attaches files wherever their kind belongs; what is no media file goes where its message will be seen. */
    void add(List<Path> paths) {
        tasks.run(
                () -> paths.stream()
                        .map(path -> new Found(inspector.attach(path), inspector.kind(path)))
                        .toList(),
                found -> found.forEach(file -> sectionFor(file.kind().orElse(MediaKind.IMAGE))
                        .ifPresent(section -> append(section, List.of(file.file())))));
    }

    /** Attaches a picture that is no file yet, such as the clipboard's. */
    void add(Picture picture) {
        Path folder = Objects.requireNonNull(project.folderProperty().get()).media();
        tasks.run(
                () -> {
                    Path file = folder.resolve("pasted-" + System.currentTimeMillis() + ".png");
                    PngFile.write(picture, file);
                    return file;
                },
                file -> add(List.of(file)));
    }

    /** Takes a file away from the clip; the file itself stays. */
    void remove(ReferenceItem item) {
        List<AttachedFile> files = new ArrayList<>(desk.files(item.section().role()));
        files.remove(item.index());
        desk.setFiles(item.section().role(), files);
    }

    /** Moves a file to another place in its section. */
    void move(ReferenceItem item, int to) {
        List<AttachedFile> files = new ArrayList<>(desk.files(item.section().role()));
        int place = Math.clamp(to, 0, files.size() - 1);
        if (place != item.index()) {
            files.add(place, files.remove(item.index()));
            desk.setFiles(item.section().role(), files);
        }
    }

    /** Names a file in the script, at the caret. */
    void cite(ReferenceItem item) {
        if (item.section().citable()) {
            insertion.accept(Citation.words(item.section().kind(), item.number()));
        }
    }

    /** The picture of a file that can be cited; none for sound, or while it is still being looked at. */
    public Optional<Picture> thumbnail(MediaKind kind, int number) {
        return items.get().stream()
                .filter(item -> item.section().citable() && item.section().kind() == kind && item.number() == number)
                .map(item -> item.state().get())
                .flatMap(state ->
                        state instanceof FileState.Usable usable ? usable.thumbnail().stream() : Stream.empty())
                .findFirst();
    }

    /** Looks again at the files that have changed, gone or come back. */
    public void lookAgain() {
        for (ReferenceItem item : items.get()) {
            Looked looked = new Looked(item.file(), item.section().kind());
            tasks.run(() -> FileStamp.of(item.file().path()), stamp -> {
                if (!stamp.equals(stamps.getOrDefault(looked, stamp))) {
                    look(looked);
                }
            });
        }
    }

    private Optional<ReferenceSection> sectionFor(MediaKind kind) {
        Stream<ReferenceSection> lists = sections.get().stream().filter(ReferenceSection::citable);
        return Stream.concat(lists, sections.get().stream())
                .filter(section -> section.kind() == kind)
                .findFirst();
    }

    private void append(ReferenceSection section, List<AttachedFile> attached) {
        List<AttachedFile> files = new ArrayList<>(desk.files(section.role()));
        if (section.max() == 1) {
            files.clear();
            files.add(attached.getLast());
        } else {
            files.addAll(attached);
        }
        desk.setFiles(section.role(), files);
    }

    private void update() {
        List<ReferenceSection> fresh = desk.modelProperty().get().parameters().stream()
                .flatMap(parameter -> parameter.type() instanceof ParameterType.Files files
                        ? Stream.of(ReferenceSection.of(parameter, files))
                        : Stream.empty())
                .toList();
        if (!fresh.equals(sections.get())) {
            sections.set(fresh);
        }
        List<ReferenceItem> shown = new ArrayList<>();
        for (ReferenceSection section : fresh) {
            List<AttachedFile> files = desk.files(section.role());
            for (int i = 0; i < files.size(); i++) {
                shown.add(new ReferenceItem(section, i, files.get(i), state(files.get(i), section.kind())));
            }
        }
        if (!shown.equals(items.get())) {
            items.set(List.copyOf(shown));
        }
    }

    private ReadOnlyObjectProperty<FileState> state(AttachedFile file, MediaKind kind) {
        Looked looked = new Looked(file, kind);
        if (!states.containsKey(looked)) {
            states.put(looked, new ReadOnlyObjectWrapper<>(new FileState.Checking()));
            look(looked);
        }
        return states.get(looked).getReadOnlyProperty();
    }

    private void look(Looked looked) {
        tasks.runLatest(looked, () -> look(looked.file(), looked.kind()), look -> {
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
        });
    }

    /** The stamp is taken first: what happens to the file while it is read counts as a change. */
    private Look look(AttachedFile file, MediaKind kind) {
        Optional<FileStamp> stamp = FileStamp.of(file.path());
        return new Look(stamp, inspector.inspect(file, kind));
    }

    private record Look(Optional<FileStamp> stamp, FileState state) {}

    private record Found(AttachedFile file, Optional<MediaKind> kind) {}

    /** The same file may be asked for as a picture in one place and as a sound in another. */
    private record Looked(AttachedFile file, MediaKind kind) {}
}
