package studio.slateroom.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.MediaLimits;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.LastFrame;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.project.Clip;
import studio.slateroom.project.Take;
import studio.slateroom.ui.desk.DeskFixture;

class ContinuationTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private int grabbed;

    private final PictureReader pictures = (file, _, _, _, _) -> {
        if (!Files.exists(file)) {
            throw new MediaException(new MediaFault.Missing(file.getFileName().toString()));
        }
        grabbed++;
        return new Picture(1, 1, new int[1]);
    };

    private Continuation continuation;

    @BeforeEach
    void open() {
        continuation = new Continuation(desk.clip, desk.project, pictures, desk.time.tasks(), desk.texts);
        desk.open(disk.resolve("film"), "Neo-noir, rain.\nShot 1 | 0s–2s\nA lamp.\nShot 2 | 2s–4s\nA door.");
    }

    @Test
    void beginsWithTheStillThatLiesBesideTheTake() throws Exception {
        Take take = take();
        Path still = Files.writeString(LastFrame.beside(take.file()), "still");
        desk.clip.set(desk.parameter("resolution"), Requests.text("480p"));
        continuation.from(take);

        Clip next = shown();
        assertThat(next.title()).isEqualTo("Opening 2");
        assertThat(next.script()).isEqualTo("Neo-noir, rain.");
        assertThat(next.files().get(ParameterRole.FIRST_FRAME))
                .extracting(AttachedFile::path)
                .containsExactly(still);
        assertThat(desk.clip.value(desk.parameter("aspect_ratio"))).isEqualTo(Requests.text("adaptive"));
        assertThat(desk.clip.value(desk.parameter("resolution"))).isEqualTo(Requests.text("480p"));
        assertThat(grabbed).isZero();
    }

    @Test
    void standsBehindTheClipAndIsOneStep() throws Exception {
        desk.project.add(Clip.create("Ending", "seedance-2.0"));
        desk.project.select(
                desk.project.projectProperty().get().clips().getFirst().id());
        continuation.from(take());
        assertThat(titles()).containsExactly("Opening", "Opening 2", "Ending");

        desk.project.undo();
        assertThat(titles()).containsExactly("Opening", "Ending");
    }

    @Test
    void countsOnInTheTitle() throws Exception {
        continuation.from(take());
        continuation.from(take());

        assertThat(titles()).containsExactly("Opening", "Opening 2", "Opening 3");
    }

    @Test
    void grabsTheStillWhereThereIsNone() throws Exception {
        Take take = take();
        continuation.from(take);

        assertThat(grabbed).isEqualTo(1);
        assertThat(LastFrame.beside(take.file())).isNotEmptyFile();
        assertThat(shown().files()).containsKey(ParameterRole.FIRST_FRAME);
    }

    @Test
    void citesTheStillWhereTheClipFollowsReferencePictures() throws Exception {
        attach(2);
        ParameterValue ratio = desk.clip.value(desk.parameter("aspect_ratio"));
        continuation.from(take());

        assertThat(shown().files().get(ParameterRole.REFERENCE_IMAGES)).hasSize(3);
        assertThat(shown().files()).doesNotContainKey(ParameterRole.FIRST_FRAME);
        assertThat(shown().script()).isEqualTo("Use image 3 as the opening frame.\nNeo-noir, rain.\n");
        assertThat(desk.clip.value(desk.parameter("aspect_ratio"))).isEqualTo(ratio);
        assertThat(desk.clip.problemsProperty().get()).isEmpty();
    }

    @Test
    void refusesWhereNoMorePicturesAreTaken() throws Exception {
        attach(9);
        assertThat(continuation.refusalProperty().get())
                .contains("Seedance 2.0 takes no more reference pictures. Take one away to continue from here.");
        continuation.from(take());
        assertThat(titles()).containsExactly("Opening");
    }

    @Test
    void refusesWhereTheModelTakesNoPictures() {
        VideoModel model = Requests.SEEDANCE_2;
        VideoModel blind = new VideoModel(
                "words-only",
                "Words Only",
                model.summary(),
                model.family(),
                List.of(model.parameter(ParameterRole.PROMPT).orElseThrow()),
                List.of(),
                model.frameSizes(),
                MediaLimits.NONE,
                model.rates());

        assertThat(new NextClip(shown(), blind).refusal().map(desk.texts::get))
                .contains("Words Only takes no pictures, so that no clip can begin with this one's last frame."
                        + " Choose another model.");
    }

    @Test
    void tellsWhyThereIsNoStill() throws Exception {
        Take take = take();
        Files.delete(take.file());
        continuation.from(take);

        assertThat(titles()).containsExactly("Opening");
        assertThat(continuation.faultProperty().get())
                .contains("take.mp4 is not there. Put it back, reconnect its drive, or choose another file.");
    }

    private void attach(int pictures) {
        List<AttachedFile> files = IntStream.range(0, pictures)
                .mapToObj(i -> new AttachedFile(disk.resolve(i + ".png"), "hash" + i))
                .toList();
        desk.clip.setFiles(ParameterRole.REFERENCE_IMAGES, files);
    }

    private Clip shown() {
        return desk.clip.clipProperty().get();
    }

    private List<String> titles() {
        return desk.project.projectProperty().get().clips().stream()
                .map(Clip::title)
                .toList();
    }

    private Take take() throws Exception {
        Path file = Files.writeString(disk.resolve("take.mp4"), "clip");
        Recipe recipe = new Recipe(
                shown().id(),
                "job",
                "animatic",
                Requests.of(Requests.SEEDANCE_2, Map.of()),
                Instant.ofEpochSecond(1),
                "Slateroom");
        return new Take(1, file, recipe);
    }
}
