package studio.slateroom.ui.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.MapChangeListener;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JournalException;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.fx.UiTasks;

/** Orders the clip on the desk, when nothing stands against it. */
public final class GenerateViewModel {

    private final ClipDesk desk;
    private final ProjectDesk project;
    private final JobQueue queue;
    private final String provider;
    private final UiTasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<String>> obstacles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper brief = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper blocked = new ReadOnlyBooleanWrapper(true);

    /**
     * The view model of the clip on the desk.
     *
     * @param provider the id of the provider that makes clips
     */
    public GenerateViewModel(
            ClipDesk desk, ProjectDesk project, JobQueue queue, String provider, UiTasks tasks, Texts texts) {
        this.desk = desk;
        this.project = project;
        this.queue = queue;
        this.provider = provider;
        this.tasks = tasks;
        this.texts = texts;
        desk.problemsProperty().subscribe(this::judge);
        desk.clipProperty().subscribe(this::judge);
        desk.modelProperty().subscribe(this::judge);
        desk.fileFaults().addListener((MapChangeListener<AttachedFile, Message>) _ -> judge());
    }

    /** What stands against generating, a sentence each. */
    public ReadOnlyObjectProperty<List<String>> obstaclesProperty() {
        return obstacles.getReadOnlyProperty();
    }

    /** Whether something stands against it. */
    public ReadOnlyBooleanProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** What will be made, in short: length and size. Empty while something stands against it. */
    public ReadOnlyStringProperty briefProperty() {
        return brief.getReadOnlyProperty();
    }

    /** Puts the clip into the queue; does nothing while something stands against it. */
    public void generate() {
        judge();
        Clip clip = desk.clipProperty().get();
        ProjectFolder folder = project.folderProperty().get();
        if (blocked.get() || clip == null || folder == null) {
            return;
        }
        Path target = folder.newTake(clip.title(), UUID.randomUUID().toString());
        JobOrder order = new JobOrder(clip.id(), clip.title(), provider, desk.request(), target);
        tasks.run(
                () -> queue.order(order),
                _ -> {},
                e -> obstacles.set(List.of(texts.get(
                        e instanceof JournalException fault ? fault.message() : Message.of("generate.fault.broken")))));
    }

    private void judge() {
        List<String> sentences = new ArrayList<>();
        desk.problemsProperty().get().forEach(problem -> sentences.add(texts.get(problem.message())));
        attached().stream()
                .map(desk.fileFaults()::get)
                .filter(Objects::nonNull)
                .forEach(fault -> sentences.add(texts.get(fault)));
        if (!sentences.equals(obstacles.get())) {
            obstacles.set(List.copyOf(sentences));
        }
        blocked.set(!sentences.isEmpty() || desk.clipProperty().get() == null);
        brief.set(blocked.get() ? "" : brief());
    }

    private String brief() {
        ClipBrief wanted = new ClipBrief(desk.modelProperty().get(), desk.request());
        FrameSize size = wanted.frameSize(Optional.empty());
        return texts.get("generate.brief", wanted.length().toSeconds(), size.width() + "×" + size.height());
    }

    /** Only files that the model takes can stand in the way. */
    private List<AttachedFile> attached() {
        if (desk.clipProperty().get() == null) {
            return List.of();
        }
        GenerationRequest request = desk.request();
        return request.values().values().stream()
                .flatMap(value -> value instanceof ParameterValue.Files(var files)
                        ? files.stream()
                        : Stream.<AttachedFile>empty())
                .distinct()
                .toList();
    }
}
