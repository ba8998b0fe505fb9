package studio.slateroom.ui.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.MemoryJobJournal;
import studio.slateroom.jobs.TestTools;
import studio.slateroom.jobs.spending.MemorySpendLedger;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.jobs.spending.Spending;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.settings.Engine;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.fx.UiTasks;

class GenerateViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final MemorySpendLedger ledger = new MemorySpendLedger();
    private final JobQueue queue = new JobQueue(
            List.of(
                    new FakeVideoProvider(),
                    new FakeVideoProvider().named("paid").charging()),
            new MemoryJobJournal(),
            TestTools.at(Clock.systemUTC()));
    private GenerateViewModel model;

    @BeforeEach
    void open() {
        Makers makers = new Makers("fake", "paid", new PriceTable(ledger));
        model = new GenerateViewModel(desk.clip, desk.project, queue, makers, desk.time.tasks(), desk.texts);
    }

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void isBlockedWithoutAProject() {
        assertThat(model.blockedProperty().get()).isTrue();

        model.generate();
        assertThat(queue.jobs()).isEmpty();
    }

    @Test
    void ordersWhatIsOnTheDesk() {
        desk.open(disk, "A lamp.");
        assertThat(model.briefProperty().get()).isEqualTo("10 s · 1280×720");

        model.generate();

        Job job = queue.jobs().getFirst();
        assertThat(job.order().request()).isEqualTo(desk.clip.request());
        assertThat(job.order().clip()).isEqualTo(desk.clip.clipProperty().get().id());
        assertThat(job.order().target().getParent()).isEqualTo(disk.resolve("takes"));
        assertThat(job.order().target().toString()).endsWith(".mp4");
    }

    @Test
    void namesEveryTakeAnew() {
        desk.open(disk, "A lamp.");

        model.generate();
        desk.time.letTimePass();
        model.generate();

        assertThat(queue.jobs())
                .hasSize(2)
                .extracting(job -> job.order().target())
                .doesNotHaveDuplicates();
    }

    @Test
    void isBlockedByAWrongValueAndSaysWhy() {
        desk.open(disk, "A lamp.");
        desk.clip.set(desk.parameter("duration"), new ParameterValue.Whole(7));

        assertThat(model.blockedProperty().get()).isTrue();
        assertThat(model.obstaclesProperty().get()).singleElement().asString().startsWith("Length cannot be 7.");

        model.generate();
        assertThat(queue.jobs()).isEmpty();
    }

    @Test
    void isBlockedByAFileThatCannotBeUsedButOnlyWhereTheModelTakesIt() {
        desk.open(disk, "A lamp.");
        AttachedFile gone = new AttachedFile(Path.of("/gone.png"), "");
        desk.clip.setFiles(ParameterRole.REFERENCE_IMAGES, List.of(gone));
        desk.clip.fileFaults().put(gone, Message.of("media.fault.missing", "gone.png"));
        assertThat(model.blockedProperty().get()).isTrue();

        desk.clip.chooseModel(desk.model("seedance-pro"));

        assertThat(model.blockedProperty().get()).isFalse();
    }

    @Test
    void buysNothingWhoseFilesTheServiceWouldRefuseButDraftsIt() {
        desk.open(disk, "A lamp.");
        ObjectProperty<List<Message>> misfits = new SimpleObjectProperty<>(List.of());
        model.refuse(misfits);
        misfits.set(List.of(Message.of("media.fault.missing", "wide.png")));

        assertThat(model.draftBlockedProperty().get()).isFalse();
        assertThat(model.paidBlockedProperty().get()).isTrue();
        assertThat(model.obstaclesProperty().get()).isEmpty();

        model.engineProperty().set(Engine.SEGMIND);
        assertThat(model.blockedProperty().get()).isTrue();
        assertThat(model.obstaclesProperty().get()).singleElement().asString().startsWith("wide.png");

        misfits.set(List.of());
        assertThat(model.blockedProperty().get()).isFalse();
    }

    @Test
    void doesNotBuyTwiceWhenTheButtonIsPressedTwice() {
        desk.open(disk, "A lamp.");
        model.engineProperty().set(Engine.SEGMIND);

        model.generate();
        assertThat(model.restingProperty().get()).isTrue();
        model.generate();
        model.generate();
        assertThat(queue.jobs()).hasSize(1);

        desk.time.letTimePass();
        assertThat(model.restingProperty().get()).isFalse();
        model.generate();
        assertThat(queue.jobs()).hasSize(2);
    }

    @Test
    void ordersFromTheChosenEngineForThePriceOnTheButton() {
        desk.open(disk, "A lamp.");
        assertThat(label()).isEqualTo("Generate · free");

        model.engineProperty().set(Engine.SEGMIND);
        Quote shown = model.priceProperty().get().orElseThrow().quote().orElseThrow();
        assertThat(label()).isEqualTo("Generate · " + shown.price());
        model.generate();

        JobOrder order = queue.jobs().getFirst().order();
        assertThat(order.provider()).isEqualTo("paid");
        assertThat(order.project()).isEqualTo(disk.toString());
        assertThat(order.quote()).contains(shown);
    }

    @Test
    void draftsForNothingWhicheverEngineIsChosen() {
        desk.open(disk, "A lamp.");
        model.engineProperty().set(Engine.SEGMIND);

        model.order(Engine.ANIMATIC);

        JobOrder order = queue.jobs().getFirst().order();
        assertThat(order.provider()).isEqualTo("fake");
        assertThat(order.quote()).isEmpty();
    }

    @Test
    void followsEveryChangeThatChangesThePrice() {
        desk.open(disk, "A lamp.");
        model.engineProperty().set(Engine.SEGMIND);
        String ten = label();

        desk.clip.set(desk.parameter("duration"), new ParameterValue.Whole(4));
        String four = label();
        assertThat(four).isNotEqualTo(ten).startsWith("Generate · $");

        desk.clip.set(desk.parameter("duration"), new ParameterValue.Whole(10));
        assertThat(label()).isEqualTo(ten);
    }

    @Test
    void saysThatAClipOfUnknownLengthCostsMoreUntilItsLengthIsKnown() {
        desk.open(disk, "A lamp.");
        model.engineProperty().set(Engine.SEGMIND);
        AttachedFile film = new AttachedFile(Path.of("/film.mp4"), "");

        desk.clip.setFiles(ParameterRole.REFERENCE_VIDEOS, List.of(film));
        assertThat(label()).startsWith("Generate · $").endsWith(" or more");

        desk.clip.fileLengths().put(film, Duration.ofSeconds(4));
        assertThat(label()).startsWith("Generate · ≈ $");
    }

    @Test
    void takesReceiptsIntoAccount() {
        desk.open(disk, "A lamp.");
        model.engineProperty().set(Engine.SEGMIND);
        String listed = label();
        for (int i = 0; i < 5; i++) {
            ledger.enter(new Spending(
                    "job" + i,
                    1,
                    "",
                    "seedance-2.0",
                    "720p",
                    Instant.EPOCH,
                    Optional.of(new Quote(Usd.of(1))),
                    Optional.of(Usd.of(1.1))));
        }

        model.renewPrice();

        assertThat(label()).isNotEqualTo(listed).startsWith("Generate · ≈ $");
    }

    @Test
    void buysNothingWhileThePriceIsNotShownYet() {
        Deque<Runnable> background = new ArrayDeque<>();
        UiTasks slow = new UiTasks(background::add, Runnable::run, (delay, action) -> {});
        desk.open(disk, "A lamp.");
        model = new GenerateViewModel(
                desk.clip, desk.project, queue, new Makers("fake", "paid", new PriceTable(ledger)), slow, desk.texts);
        model.engineProperty().set(Engine.SEGMIND);

        assertThat(model.blockedProperty().get()).isTrue();
        model.generate();
        assertThat(background).hasSize(1);

        background.remove().run();
        assertThat(model.blockedProperty().get()).isFalse();
    }

    private String label() {
        return new PriceWords(desk.texts)
                .label(model.engineProperty().get(), model.priceProperty().get());
    }
}
