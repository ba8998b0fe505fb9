package studio.slateroom.ui.generate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JournalException;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.settings.Engine;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ProjectDesk;
import studio.slateroom.ui.fx.UiTasks;

/** Orders the clip on the desk, when nothing stands against it, for the price that is shown. */
public final class GenerateViewModel {

    /** A second press within this time is a slip of the hand. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final ClipDesk desk;
    private final ProjectDesk project;
    private final JobQueue queue;
    private final Makers makers;
    private final UiTasks tasks;
    private final Texts texts;
    private final Pricing pricing;
    private List<String> faults = List.of();
    private List<Message> misfits = List.of();
    private final ObjectProperty<Engine> engine = new SimpleObjectProperty<>(Engine.ANIMATIC);
    private final ReadOnlyObjectWrapper<List<String>> obstacles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper brief = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper draftBlocked = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper paidBlocked = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper blocked = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper resting = new ReadOnlyBooleanWrapper();

    /** The view model of the clip on the desk. */
    public GenerateViewModel(
            ClipDesk desk, ProjectDesk project, JobQueue queue, Makers makers, UiTasks tasks, Texts texts) {
        this.desk = desk;
        this.project = project;
        this.queue = queue;
        this.makers = makers;
        this.tasks = tasks;
        this.texts = texts;
        this.pricing = new Pricing(desk, makers.prices(), tasks);
        desk.problemsProperty().subscribe(this::judge);
        desk.clipProperty().subscribe(this::judge);
        desk.modelProperty().subscribe(this::judge);
        desk.fileFaults().addListener((MapChangeListener<AttachedFile, Message>) _ -> judge());
        desk.fileLengths().addListener((MapChangeListener<AttachedFile, Duration>) _ -> judge());
        pricing.tagProperty().subscribe(this::block);
        engine.subscribe(this::block);
    }

    /** Who makes the clip when the button is pressed. Set from the settings and by the user, and remembered. */
    public ObjectProperty<Engine> engineProperty() {
        return engine;
    }

    /** Lets what the paid service would refuse the clip's files for stand against a clip for money. */
    public void refuse(ObservableValue<List<Message>> reasons) {
        reasons.subscribe(found -> {
            misfits = found;
            block();
        });
    }

    /** What the clip costs at the paid engine; empty while that is looked up, or while there is no clip to be priced. */
    public ReadOnlyObjectProperty<Optional<PriceTable.Offer>> priceProperty() {
        return pricing.tagProperty();
    }

    /** Looks the price up anew, after a receipt has come. */
    public void renewPrice() {
        pricing.renew();
    }

    /** What stands against generating, a sentence each. */
    public ReadOnlyObjectProperty<List<String>> obstaclesProperty() {
        return obstacles.getReadOnlyProperty();
    }

    /** Whether something stands against ordering from the chosen engine. */
    public ReadOnlyBooleanProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** Whether something stands against a draft by this machine. */
    public ReadOnlyBooleanProperty draftBlockedProperty() {
        return draftBlocked.getReadOnlyProperty();
    }

    /** Whether something stands against a paid clip; that its price is still being looked up does too. */
    public ReadOnlyBooleanProperty paidBlockedProperty() {
        return paidBlocked.getReadOnlyProperty();
    }

    /** Whether something was ordered a moment ago, so that another press is taken for a slip of the hand. */
    public ReadOnlyBooleanProperty restingProperty() {
        return resting.getReadOnlyProperty();
    }

    /** What will be made, in short: length and size. Empty while something stands against it. */
    public ReadOnlyStringProperty briefProperty() {
        return brief.getReadOnlyProperty();
    }

    /** Orders the clip from the chosen engine; does nothing while something stands against it. */
    public void generate() {
        order(engine.get());
    }

    /** Orders the clip from an engine, whichever is chosen; does nothing while something stands against it. */
    public void order(Engine maker) {
        judge();
        Clip clip = desk.clipProperty().get();
        ProjectFolder folder = project.folderProperty().get();
        boolean paid = maker == Engine.SEGMIND;
        if ((paid ? paidBlocked : draftBlocked).get() || clip == null || folder == null) {
            return;
        }
        boolean slip = resting.get();
        rest();
        if (!slip) {
            order(clip, folder, paid);
        }
    }

    private void order(Clip clip, ProjectFolder folder, boolean paid) {
        Path target = folder.newTake(clip.title(), UUID.randomUUID().toString());
        Optional<Quote> quote = pricing.tagProperty().get().filter(_ -> paid).flatMap(PriceTable.Offer::quote);
        JobOrder order = new JobOrder(
                clip.id(),
                clip.title(),
                folder.path().toString(),
                paid ? makers.segmind() : makers.animatic(),
                desk.request(),
                target,
                quote);
        tasks.run(() -> queue.order(order), _ -> {}, this::notOrdered);
    }

    private void notOrdered(Exception e) {
        resting.set(false);
        obstacles.set(List.of(texts.get(
                e instanceof JournalException fault ? fault.message() : Message.of("generate.fault.broken"))));
    }

    /** Begins anew with every press, so that a key that is held down orders once. */
    private void rest() {
        resting.set(true);
        tasks.settle(resting, REST, () -> resting.set(false));
    }

    private void judge() {
        List<String> sentences = new ArrayList<>();
        desk.problemsProperty().get().forEach(problem -> sentences.add(texts.get(problem.message())));
        attached().stream()
                .map(desk.fileFaults()::get)
                .filter(Objects::nonNull)
                .forEach(fault -> sentences.add(texts.get(fault)));
        faults = List.copyOf(sentences);
        draftBlocked.set(!sentences.isEmpty() || desk.clipProperty().get() == null);
        pricing.look();
        block();
        brief.set(draftBlocked.get() ? "" : brief());
    }

    private void block() {
        boolean paid = engine.get() == Engine.SEGMIND;
        List<String> standing = new ArrayList<>(faults);
        if (paid) {
            misfits.forEach(misfit -> standing.add(texts.get(misfit)));
        }
        if (!standing.equals(obstacles.get())) {
            obstacles.set(List.copyOf(standing));
        }
        paidBlocked.set(draftBlocked.get()
                || !misfits.isEmpty()
                || pricing.tagProperty().get().isEmpty());
        blocked.set((paid ? paidBlocked : draftBlocked).get());
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
        return desk.request().files().distinct().toList();
    }
}
