package studio.slateroom.ui.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.project.ClipOrigin;
import studio.slateroom.project.FileSearch;
import studio.slateroom.project.Restoration;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.fx.UiTasks;

/** Puts clips together again from finished ones: as new clips of the open project, so that nothing is lost. */
public final class RestoreViewModel {

    private static final Logger LOG = System.getLogger(RestoreViewModel.class.getName());

    /** How the names of films end that may say how they were made. */
    private static final List<String> ENDINGS = List.of(".mp4", ".m4v", ".mov");

    private final ClipOrigin origin;
    private final ModelCatalog catalog;
    private final ProjectDesk project;
    private final UiTasks tasks;
    private final Consumer<Message> notice;

    /**
     * The view model of the project on the desk.
     *
     * @param notice says what has to be said to the user
     */
    public RestoreViewModel(
            ClipOrigin origin, ModelCatalog catalog, ProjectDesk project, UiTasks tasks, Consumer<Message> notice) {
        this.origin = origin;
        this.catalog = catalog;
        this.project = project;
        this.tasks = tasks;
        this.notice = notice;
    }

    /** Whether these are finished clips, by their names. */
    public boolean takes(List<Path> files) {
        return !files.isEmpty()
                && files.stream()
                        .allMatch(file ->
                                ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith));
    }

    /** Restores clips. Each becomes a clip of its own and a step that can be taken back. */
    public void restore(List<Path> files) {
        files.forEach(this::restore);
    }

    private void restore(Path file) {
        FileSearch search = new FileSearch(known(), folders(file));
        tasks.run(
                () -> origin.of(file).map(request -> Restoration.of(request, stem(file), catalog, search)),
                found -> found.ifPresentOrElse(
                        restored -> add(file, restored),
                        () -> notice.accept(Message.of("shell.restore.noRecipe", name(file)))),
                e -> {
                    if (!(e instanceof Explained)) {
                        LOG.log(Level.WARNING, "a clip could not be restored", e);
                    }
                    notice.accept(Explained.of(e, "shell.fault.broken"));
                });
    }

    private void add(Path file, Restoration restored) {
        project.add(restored.clip());
        restored.unknownModel()
                .map(model -> Message.of("shell.restore.unknownModel", name(file), model))
                .or(() -> Optional.of(restored.missing())
                        .filter(missing -> !missing.isEmpty())
                        .map(missing -> Message.of("shell.restore.missing", name(file), String.join(", ", missing))))
                .ifPresent(notice);
    }

    private List<AttachedFile> known() {
        return project.projectProperty().get().clips().stream()
                .flatMap(clip -> clip.files().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Path> folders(Path file) {
        List<Path> folders = new ArrayList<>();
        Stream.ofNullable(project.folderProperty().get())
                .flatMap(folder -> Stream.of(folder.media(), folder.path()))
                .forEach(folders::add);
        Stream.ofNullable(file.toAbsolutePath().getParent()).forEach(folders::add);
        return folders;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
