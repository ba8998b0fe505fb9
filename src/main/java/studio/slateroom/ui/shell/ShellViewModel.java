package studio.slateroom.ui.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.Project;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.ProjectStore;
import studio.slateroom.project.SampleProject;
import studio.slateroom.project.ScriptFile;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.fx.UiTasks;

/** Opens projects and scripts, and says what the window as a whole has to say. */
public final class ShellViewModel {

    private static final Logger LOG = System.getLogger(ShellViewModel.class.getName());

    private final ProjectStore store;
    private final ProjectDesk desk;
    private final ClipDesk clip;
    private final ModelCatalog catalog;
    private final UiTasks tasks;
    private final Texts texts;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<String>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The view model of the window. */
    public ShellViewModel(
            ProjectStore store, ProjectDesk desk, ClipDesk clip, ModelCatalog catalog, UiTasks tasks, Texts texts) {
        this.store = store;
        this.desk = desk;
        this.clip = clip;
        this.catalog = catalog;
        this.tasks = tasks;
        this.texts = texts;
        desk.projectProperty().subscribe(this::update);
        desk.saveFaultProperty().subscribe(fault -> notice.set(fault.map(texts::get)));
        update();
    }

    /** What the window's title says. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What went wrong with the project as a whole; empty when nothing did. */
    public ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The open project's desk, for undo and redo. */
    public ProjectDesk desk() {
        return desk;
    }

    /** Says something about the project as a whole. */
    public void tell(Message message) {
        notice.set(Optional.of(texts.get(message)));
    }

    /** Says several such things, in lines of their own. */
    public void tellAll(List<Message> messages) {
        notice.set(Optional.of(messages.stream().map(texts::get).collect(Collectors.joining("\n"))));
    }

    /** Takes the remark away. */
    public void dismissNotice() {
        notice.set(Optional.empty());
    }

    /** Opens the project that was open last; the sample where there was none, or, with a word about it, it is gone. */
    public void openLast(Optional<Path> last, Path projects) {
        if (last.isPresent() && store.exists(new ProjectFolder(last.get()))) {
            open(last.get());
        } else {
            openSample(projects);
            last.ifPresent(gone -> tell(Message.of("shell.notice.projectGone", gone.toString())));
        }
    }

    /** Opens a project. */
    public void open(Path path) {
        ProjectFolder folder = new ProjectFolder(path);
        dismissNotice();
        attempt(() -> store.open(folder), opened -> {
            desk.show(folder, opened.project());
            if (opened.fromBackup()) {
                tell(Message.of("shell.notice.fromBackup"));
            }
        });
    }

    /** Opens the sample project; makes it first where it is not there yet. */
    public void openSample(Path projects) {
        ProjectFolder folder = new ProjectFolder(projects.resolve(SampleProject.TITLE));
        if (store.exists(folder)) {
            open(folder.path());
        } else {
            create(folder, () -> SampleProject.create(folder));
        }
    }

    /** Makes a new project in an empty folder, or opens the one that is there. */
    public void createIn(Path path) {
        ProjectFolder folder = new ProjectFolder(path);
        if (store.exists(folder)) {
            open(path);
            return;
        }
        Clip first = Clip.create(
                texts.get("library.clip.untitled", 1), catalog.first().slug());
        create(folder, () -> new Project(String.valueOf(folder.path().getFileName()), List.of(first)));
    }

    /** Puts the text of a file into a new clip. */
    public void importScript(Path file) {
        attempt(
                () -> ScriptFile.read(file),
                text -> desk.add(
                        Clip.create(stem(file), clip.modelProperty().get().slug())
                                .withScript(text)));
    }

    private void create(ProjectFolder folder, Callable<Project> maker) {
        attempt(
                () -> {
                    Project made = maker.call();
                    store.save(folder, made);
                    return made;
                },
                made -> desk.show(folder, made));
    }

    private <T> void attempt(Callable<T> work, Consumer<? super T> done) {
        tasks.run(work, done, e -> {
            LOG.log(Level.WARNING, "the window could not do what was asked", e);
            tell(Explained.of(e, "shell.fault.broken"));
        });
    }

    private void update() {
        ProjectFolder folder = desk.folderProperty().get();
        title.set(folder == null ? "Slateroom" : desk.projectProperty().get().title() + " – Slateroom");
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
