package studio.slateroom.ui.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.media.reference.FakeReferenceRepair;
import studio.slateroom.project.Clip;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.ScriptText;

class FittingViewModelTest {

    private static final String TEXT = "A lamp as in image 1, the door of image 2.";
    private static final String TOO_LARGE =
            "huge.png measures 8000 × 4000 pixels; the model takes up to 6000 on each side.";

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final FakeReferenceRepair repairs = new FakeReferenceRepair();
    private ReferencesViewModel references;
    private FittingViewModel fitting;
    private int filesRead;

    @BeforeEach
    void open() {
        FileInspector inspector = new FileInspector(new FakeMediaProbe(), (file, at, width, height, cancel) -> {
            filesRead++;
            return new Picture(1, 1, new int[1]);
        });
        references =
                new ReferencesViewModel(desk.clip, desk.project, inspector, desk.time.tasks(), desk.texts, words -> {});
        fitting = new FittingViewModel(desk.clip, desk.project, references, repairs, desk.time.tasks(), desk.texts);
        new CitationFollower(desk.clip, new ScriptText(desk.clip), desk.time.tasks());
        desk.open(disk.resolve("film"), TEXT);
    }

    @Test
    void tellsWhatStandsAgainstAFileAndWhatHelps() throws Exception {
        references.add(List.of(file("huge.png"), file("small.png")));

        assertThat(fitting.problems(item(0))).containsExactly(TOO_LARGE);
        assertThat(fitting.steps(item(0))).contains("Scale to 6000 × 3000");
        assertThat(fitting.problems(item(1))).isEmpty();
    }

    @Test
    void standsInTheWayOfAClipForMoneyAndNotOfADraft() throws Exception {
        references.add(List.of(file("huge.png")));

        assertThat(fitting.obstaclesProperty().get())
                .extracting(desk.texts::get)
                .containsExactly(TOO_LARGE);
        assertThat(desk.clip.problemsProperty().get()).isEmpty();
        assertThat(desk.clip.fileFaults()).isEmpty();

        references.remove(item(0));
        assertThat(fitting.obstaclesProperty().get()).isEmpty();
    }

    @Test
    void putsACopyInItsPlaceInOneStepAndKeepsItsNumber() throws Exception {
        references.add(List.of(file("huge.png"), file("small.png")));
        fitting.fit(item(0));
        desk.time.letTimePass();

        assertThat(names()).containsExactly("fitted-huge.png", "small.png");
        assertThat(desk.clip.files(ParameterRole.REFERENCE_IMAGES).getFirst().path())
                .hasParent(disk.resolve("film/media"));
        assertThat(fitting.problems(item(0))).isEmpty();
        assertThat(fitting.obstaclesProperty().get()).isEmpty();
        assertThat(desk.clip.scriptProperty().get()).isEqualTo(TEXT);

        desk.project.undo();
        desk.time.letTimePass();
        assertThat(names()).containsExactly("huge.png", "small.png");
        assertThat(desk.clip.scriptProperty().get()).isEqualTo(TEXT);
    }

    @Test
    void fitsAllInOneStepAndTellsHowFarItIs() throws Exception {
        references.add(List.of(file("huge.png"), file("huge2.png"), file("small.png")));
        List<String> progress = new ArrayList<>();
        repairs.during(() -> progress.add(fitting.fittingProperty().get().done() + " of "
                + fitting.fittingProperty().get().total()));
        fitting.fitAll();

        assertThat(names()).containsExactly("fitted-huge.png", "fitted-huge2.png", "small.png");
        assertThat(progress).containsExactly("0 of 2", "1 of 2");
        assertThat(fitting.fittingProperty().get().total()).isZero();
        desk.project.undo();
        assertThat(names()).containsExactly("huge.png", "huge2.png", "small.png");
    }

    @Test
    void refusesAClipThatIsTooShort() throws Exception {
        references.add(List.of(file("short.mp4")));

        assertThat(fitting.problems(item(0))).containsExactly("short.mp4 plays 1 s; the model needs at least 1.8 s.");
        assertThat(fitting.steps(item(0))).isEmpty();
        assertThat(fitting.fittingProperty().get().mendable()).isEmpty();
        fitting.fit(item(0));
        assertThat(fitting.fittingProperty().get().running()).isEmpty();
        assertThat(fitting.obstaclesProperty().get()).hasSize(1);
    }

    @Test
    void tellsWhyNoCopyCouldBeWritten() throws Exception {
        references.add(List.of(file("huge-stubborn.png")));
        fitting.fit(item(0));

        assertThat(names()).containsExactly("huge-stubborn.png");
        assertThat(fitting.fault(item(0)))
                .hasValueSatisfying(
                        reason -> assertThat(reason).startsWith("huge-stubborn.png cannot be made smaller"));
    }

    @Test
    void keepsTheOriginalsOfAClipThatHasLeftTheDesk() throws Exception {
        references.add(List.of(file("huge.png")));
        Clip first = desk.clip.clipProperty().get();
        repairs.during(() -> desk.project.add(Clip.create("Other", "seedance-2.0")));
        fitting.fit(item(0));

        assertThat(fitting.fittingProperty().get().running()).isEmpty();
        desk.project.select(first.id());
        assertThat(names()).containsExactly("huge.png");
    }

    @Test
    void stopsWhenCalledOff() throws Exception {
        references.add(List.of(file("huge.png"), file("huge2.png")));
        repairs.during(fitting::cancel);
        fitting.fitAll();

        assertThat(names()).containsExactly("huge.png", "huge2.png");
        assertThat(fitting.fittingProperty().get().running()).isEmpty();
        repairs.during(() -> {});
        fitting.fitAll();
        assertThat(names()).containsExactly("fitted-huge.png", "fitted-huge2.png");
    }

    @Test
    void checksAgainForAnotherModelWithoutReadingAFile() throws Exception {
        references.add(List.of(file("short.mp4"), file("huge.png")));
        int read = filesRead;
        desk.clip.chooseModel(desk.model("seedance-pro"));
        assertThat(fitting.obstaclesProperty().get()).isEmpty();

        desk.clip.chooseModel(desk.model("seedance-2.5"));
        assertThat(fitting.obstaclesProperty().get()).hasSize(2);
        assertThat(filesRead).isEqualTo(read);
    }

    @Test
    void countsHowLongClipsPlayTogether() throws Exception {
        references.add(List.of(file("a.mp4"), file("b.mp4")));

        assertThat(fitting.obstaclesProperty().get())
                .extracting(desk.texts::get)
                .containsExactly("These files play 20 s together; the model takes up to 15 s.");
    }

    private ReferenceItem item(int index) {
        return references.itemsProperty().get().get(index);
    }

    private List<String> names() {
        return desk.clip.files(ParameterRole.REFERENCE_IMAGES).stream()
                .map(AttachedFile::name)
                .toList();
    }

    private Path file(String name) throws Exception {
        return Files.writeString(disk.resolve(name), "content of " + name);
    }
}
