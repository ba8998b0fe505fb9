package studio.slateroom.ui.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ClipOrigin;
import studio.slateroom.project.FileSearch;
import studio.slateroom.project.ProjectFolder;
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
    private final Consumer<List<Message>> notices;

    /**
     * The view model of the project on the desk.
     *
     * @param notices says all that has to be said to the user at once
     */
    public RestoreViewModel(
            ClipOrigin origin,
            ModelCatalog catalog,
            ProjectDesk project,
            UiTasks tasks,
            Consumer<List<Message>> notices) {
        this.origin = origin;
        this.catalog = catalog;
        this.project = project;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Whether these are finished clips, by their names. */
    public boolean takes(List<Path> files) {
        return !files.isEmpty()
                && files.stream()
                        .allMatch(file ->
                                ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith));
    }

    /**
     * Restores clips into the project that is open now. Each becomes a clip of its own and a step that can be taken back;
     * nothing is restored where another project is opened before all have been read.
     */
    public void restore(List<Path> files) {
        ProjectFolder into = project.folderProperty().get();
        List<AttachedFile> known = known();
        tasks.run(
                () -> files.stream()
                        .map(file -> read(file, new FileSearch(known, folders(into, file))))
                        .toList(),
                all -> {
                    if (Objects.equals(into, project.folderProperty().get())) {
                        add(all);
                    } else {
                        notices.accept(List.of(Message.of("shell.restore.otherProject", names(files))));
                    }
                });
    }

    /**
     * What became of a file.
     *
     * @param restored the clip, if there is one
     * @param remarks what is to be said about it
     */
    private record Outcome(Optional<Clip> restored, List<Message> remarks) {

        static Outcome nothing(Message why) {
            return new Outcome(Optional.empty(), List.of(why));
        }
    }

    private Outcome read(Path file, FileSearch search) {
        try {
            return origin.of(file)
                    .map(request -> Restoration.of(request, stem(file), catalog, search))
                    .map(restored -> new Outcome(Optional.of(restored.clip()), remarks(name(file), restored)))
                    .orElseGet(() -> Outcome.nothing(Message.of("shell.restore.noRecipe", name(file))));
        } catch (MediaException e) {
            return Outcome.nothing(RestoreFaults.of(name(file), e.fault()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a clip could not be restored", e);
            return Outcome.nothing(Message.of("shell.fault.broken"));
        }
    }

    private static List<Message> remarks(String file, Restoration restored) {
        List<Message> remarks = new ArrayList<>();
        restored.unknownModel().ifPresent(model -> remarks.add(Message.of("shell.restore.unknownModel", file, model)));
        if (!restored.missing().isEmpty()) {
            remarks.add(Message.of("shell.restore.missing", file, restored.missing()));
        }
        if (!restored.elsewhere().isEmpty()) {
            remarks.add(Message.of("shell.restore.elsewhere", file, restored.elsewhere()));
        }
        return remarks;
    }

    private void add(List<Outcome> all) {
        all.stream().flatMap(outcome -> outcome.restored().stream()).forEach(project::add);
        List<Message> remarks = all.stream()
                .flatMap(outcome -> outcome.remarks().stream())
                .distinct()
                .toList();
        if (!remarks.isEmpty()) {
            notices.accept(remarks);
        }
    }

    private List<AttachedFile> known() {
        return project.projectProperty().get().clips().stream()
                .flatMap(clip -> clip.files().values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<Path> folders(@Nullable ProjectFolder project, Path file) {
        List<Path> folders = new ArrayList<>();
        Stream.ofNullable(project)
                .flatMap(folder -> Stream.of(folder.media(), folder.path()))
                .forEach(folders::add);
        Stream.ofNullable(file.toAbsolutePath().getParent()).forEach(folders::add);
        return folders;
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(RestoreViewModel::name).toList();
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
