package studio.slateroom.ui.references;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.media.reference.ReferenceProblem;
import studio.slateroom.media.reference.ReferenceRepair;
import studio.slateroom.media.reference.Repair;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.fx.UiTasks;

/**
 * Holds the attached files against what the model takes, and puts copies that fit in their place. What does not fit
 * stands in the way of a clip for money; a draft takes it as it is.
 */
public final class FittingViewModel {

    private static final Logger LOG = System.getLogger(FittingViewModel.class.getName());

    private final ClipDesk desk;
    private final ProjectDesk project;
    private final ReferencesViewModel references;
    private final Mending mending;
    private final UiTasks tasks;
    private final Texts texts;
    private final Set<LookedAt> running = new HashSet<>();
    private final Map<LookedAt, Message> faults = new HashMap<>();
    private final ReadOnlyObjectWrapper<Fitting> fitting =
            new ReadOnlyObjectWrapper<>(new Fitting(new LinkedHashMap<>(), Set.of(), Map.of(), 0, 0));
    private final ReadOnlyObjectWrapper<List<Message>> obstacles = new ReadOnlyObjectWrapper<>(List.of());
    private CancelToken stop = new CancelToken();
    private int done;
    private int total;

    /**
     * The view model of the clip on the desk.
     *
     * @param references the files that are attached to it, and what is known of them
     * @param repairs writes the copies
     */
    public FittingViewModel(
            ClipDesk desk,
            ProjectDesk project,
            ReferencesViewModel references,
            ReferenceRepair repairs,
            UiTasks tasks,
            Texts texts) {
        this.desk = desk;
        this.project = project;
        this.references = references;
        this.mending = new Mending(repairs);
        this.tasks = tasks;
        this.texts = texts;
        references.itemsProperty().subscribe(_ -> check());
        references.looksProperty().subscribe(_ -> check());
        desk.modelProperty().subscribe(_ -> check());
        desk.clipProperty().subscribe(this::clipChanged);
    }

    /** What would have the service refuse the clip for its files; for a clip for money, nothing may be in it. */
    public ReadOnlyObjectProperty<List<Message>> obstaclesProperty() {
        return obstacles.getReadOnlyProperty();
    }

    /** How far the files fit. */
    ReadOnlyObjectProperty<Fitting> fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /** What stands against a file, a sentence each. */
    List<String> problems(ReferenceItem item) {
        return fitting.get().misfit(item).stream()
                .flatMap(misfit -> misfit.problems().stream())
                .map(problem -> texts.get(problem.message()))
                .toList();
    }

    /** What is done to make a file fit, a sentence each; none where nothing helps. */
    List<String> steps(ReferenceItem item) {
        return fitting.get().misfit(item).flatMap(Misfit::repair).stream()
                .flatMap(repair -> repair.steps().stream())
                .map(texts::get)
                .toList();
    }

    /** Why no copy of a file that fits could be written. */
    Optional<String> fault(ReferenceItem item) {
        return Optional.ofNullable(fitting.get().faults().get(item.looked())).map(texts::get);
    }

    /** Puts a copy that fits in the place of a file. */
    void fit(ReferenceItem item) {
        fit(List.of(item.looked()));
    }

    /** Puts copies in the place of all files that can be made to fit, in one step. */
    void fitAll() {
        fit(fitting.get().mendable());
    }

    /** Stops writing copies; those that are finished are kept. */
    public void cancel() {
        stop.cancel();
        stop = new CancelToken();
    }

    private void clipChanged(@Nullable Clip old, @Nullable Clip now) {
        if (old == null || now == null || !old.id().equals(now.id())) {
            cancel();
            faults.clear();
        }
        check();
    }

    private void check() {
        if (desk.clipProperty().get() == null) {
            return;
        }
        ClipBrief brief = new ClipBrief(desk.modelProperty().get(), desk.request());
        List<ReferenceItem> items = references.itemsProperty().get();
        LinkedHashMap<LookedAt, Misfit> misfits = new LinkedHashMap<>(Misfit.of(brief, items));
        Fitting now = new Fitting(misfits, Set.copyOf(running), Map.copyOf(faults), done, total);
        if (!now.equals(fitting.get())) {
            fitting.set(now);
        }
        List<Message> against = Stream.concat(
                        misfits.values().stream().flatMap(misfit -> misfit.problems().stream()),
                        Misfit.together(brief, items).stream())
                .map(ReferenceProblem::message)
                .distinct()
                .toList();
        if (!against.equals(obstacles.get())) {
            obstacles.set(against);
        }
    }

    private void fit(List<LookedAt> chosen) {
        ProjectFolder folder = project.folderProperty().get();
        Clip clip = desk.clipProperty().get();
        Map<LookedAt, Repair> wanted = wanted(chosen);
        if (folder == null || clip == null || wanted.isEmpty()) {
            return;
        }
        running.addAll(wanted.keySet());
        faults.keySet().removeAll(wanted.keySet());
        total += wanted.size();
        check();
        CancelToken cancel = stop;
        tasks.run(
                () -> mending.mend(
                        wanted, folder.media(), cancel, () -> tasks.thread().run(this::oneMore)),
                mended -> finish(clip.id(), wanted.keySet(), mended),
                e -> {
                    LOG.log(Level.ERROR, "files were not made to fit", e);
                    finish(clip.id(), wanted.keySet(), broken(wanted.keySet()));
                });
    }

    private Map<LookedAt, Repair> wanted(List<LookedAt> chosen) {
        Map<LookedAt, Repair> wanted = new LinkedHashMap<>();
        List<LookedAt> mendable = fitting.get().mendable();
        chosen.stream()
                .filter(mendable::contains)
                .forEach(looked -> Optional.ofNullable(fitting.get().misfits().get(looked))
                        .flatMap(Misfit::repair)
                        .ifPresent(repair -> wanted.put(looked, repair)));
        return wanted;
    }

    private static Map<LookedAt, Mending.End> broken(Set<LookedAt> wanted) {
        Map<LookedAt, Mending.End> broken = new HashMap<>();
        wanted.forEach(looked -> broken.put(looked, new Mending.End.Failed(Message.of("references.fit.broken"))));
        return broken;
    }

    private void oneMore() {
        done++;
        check();
    }

    private void finish(String clip, Set<LookedAt> wanted, Map<LookedAt, Mending.End> mended) {
        running.removeAll(wanted);
        if (running.isEmpty()) {
            done = 0;
            total = 0;
        }
        Clip shown = desk.clipProperty().get();
        if (shown != null && shown.id().equals(clip)) {
            mended.forEach((looked, end) -> {
                if (end instanceof Mending.End.Failed(Message reason)) {
                    faults.put(looked, reason);
                }
            });
            replace(shown, mended);
        }
        check();
    }

    /** One step, however many files it changes; each copy stands where its original stood, so that it keeps its number. */
    private void replace(Clip shown, Map<LookedAt, Mending.End> mended) {
        Map<ParameterRole, List<AttachedFile>> files = new EnumMap<>(ParameterRole.class);
        files.putAll(shown.files());
        for (ReferenceSection section : references.sectionsProperty().get()) {
            files.computeIfPresent(
                    section.role(),
                    (_, attached) -> attached.stream()
                            .map(file ->
                                    mended.get(new LookedAt(file, section.kind())) instanceof Mending.End.Fits(var copy)
                                            ? copy
                                            : file)
                            .toList());
        }
        if (!files.equals(shown.files())) {
            desk.setFiles(files);
        }
    }
}
