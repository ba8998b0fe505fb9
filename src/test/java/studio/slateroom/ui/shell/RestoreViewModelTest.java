package studio.slateroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.EmbeddedRecipe;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ClipOrigin;
import studio.slateroom.ui.desk.DeskFixture;

class RestoreViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture fixture = new DeskFixture();
    private final List<Message> notices = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture.open(disk.resolve("film"), "Shot 1\nA lamp.");
    }

    @Test
    void restoresAsANewClipAndCanTakeThatBack() {
        model(Optional.of(recipe(Map.of("seed", Requests.whole(4711))))).restore(List.of(Path.of("night-a1b2c3.mp4")));

        assertThat(titles()).containsExactly("Opening", "night-a1b2c3");
        assertThat(fixture.clip.scriptProperty().get()).isEqualTo("Shot 1\nA door.");
        assertThat(fixture.clip.value(fixture.parameter("seed"))).isEqualTo(Requests.whole(4711));
        assertThat(notices).isEmpty();

        fixture.project.undo();
        assertThat(titles()).containsExactly("Opening");
        assertThat(fixture.clip.scriptProperty().get()).isEqualTo("Shot 1\nA lamp.");
    }

    @Test
    void saysWhichFilesAreMissing() {
        model(Optional.of(recipe(Map.of("reference_images", Requests.files(2)))))
                .restore(List.of(Path.of("night.mp4")));

        assertThat(titles()).hasSize(2);
        assertThat(fixture.texts.get(notices.getFirst())).contains("night.mp4", "0.png, 1.png");
    }

    @Test
    void saysWhereAFileHasNoRecipe() {
        model(Optional.empty()).restore(List.of(Path.of("holiday.mp4")));

        assertThat(titles()).containsExactly("Opening");
        assertThat(fixture.texts.get(notices.getFirst())).contains("holiday.mp4", "nothing was restored");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        ClipOrigin broken = new ClipOrigin(file -> {
            throw new MediaException(new MediaFault.NotMedia(String.valueOf(file.getFileName())));
        });
        new RestoreViewModel(broken, fixture.catalog, fixture.project, fixture.time.tasks(), notices::add)
                .restore(List.of(Path.of("notes.mp4")));

        assertThat(titles()).containsExactly("Opening");
        assertThat(fixture.texts.get(notices.getFirst())).contains("notes.mp4");
    }

    @Test
    void takesFinishedClipsOnly() {
        RestoreViewModel model = model(Optional.empty());
        assertThat(model.takes(List.of(Path.of("a.mp4"), Path.of("B.MOV")))).isTrue();
        assertThat(model.takes(List.of(Path.of("a.mp4"), Path.of("face.png")))).isFalse();
        assertThat(model.takes(List.of())).isFalse();
    }

    private RestoreViewModel model(Optional<String> comment) {
        return new RestoreViewModel(
                new ClipOrigin(_ -> comment), fixture.catalog, fixture.project, fixture.time.tasks(), notices::add);
    }

    private static String recipe(Map<String, ParameterValue> values) {
        Map<String, ParameterValue> all = new HashMap<>(values);
        all.put("prompt", Requests.text("Shot 1\nA door."));
        return new EmbeddedRecipe("animatic", Requests.of(Requests.SEEDANCE_2, all), "Slateroom 1", Optional.empty())
                .write();
    }

    private List<String> titles() {
        return fixture.project.projectProperty().get().clips().stream()
                .map(Clip::title)
                .toList();
    }
}
