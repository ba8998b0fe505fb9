package studio.slateroom.ui.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.MemoryJobJournal;
import studio.slateroom.jobs.TestTools;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.ui.desk.DeskFixture;

class GenerateViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final JobQueue queue =
            new JobQueue(List.of(new FakeVideoProvider()), new MemoryJobJournal(), TestTools.at(Clock.systemUTC()));
    private GenerateViewModel model;

    @BeforeEach
    void open() {
        model = new GenerateViewModel(desk.clip, desk.project, queue, "fake", desk.time.tasks(), desk.texts);
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
        assertThat(model.briefProperty().get()).isEqualTo("Animatic · 10 s · 1280×720 · free");

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
        model.generate();

        assertThat(queue.jobs()).extracting(job -> job.order().target()).doesNotHaveDuplicates();
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
}
