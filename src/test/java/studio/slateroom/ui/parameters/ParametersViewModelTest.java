package studio.slateroom.ui.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.ui.desk.DeskFixture;

class ParametersViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private ParametersViewModel model;

    @BeforeEach
    void open() {
        model = new ParametersViewModel(desk.catalog, desk.clip, desk.texts);
        desk.open(disk, "A lamp.");
    }

    @Test
    void hasAFieldForEachParameterThatIsNeitherScriptNorFile() {
        assertThat(model.fieldsProperty().get())
                .extracting(field -> field.parameter().name())
                .containsExactly(
                        "aspect_ratio",
                        "duration",
                        "resolution",
                        "generate_audio",
                        "return_last_frame",
                        "seed",
                        "bitrate_mode",
                        "skip_moderation");

        model.modelProperty().set(desk.model("seedance-pro"));
        assertThat(model.fieldsProperty().get())
                .extracting(field -> field.parameter().name())
                .containsExactly("aspect_ratio", "duration", "resolution", "camera_fixed", "seed", "skip_moderation");
    }

    @Test
    void setsTheClipAndFollowsIt() {
        field("duration").valueProperty().set(new ParameterValue.Whole(5));
        assertThat(desk.clip.value(desk.parameter("duration"))).isEqualTo(new ParameterValue.Whole(5));

        desk.project.undo();
        assertThat(field("duration").valueProperty().get()).isEqualTo(new ParameterValue.Whole(10));
    }

    @Test
    void tellsWhatIsWrongAtItsField() {
        field("seed").valueProperty().set(new ParameterValue.Whole(-2));

        assertThat(field("seed").problemProperty().get())
                .contains("Seed cannot be -2. Choose a number from -1 to 2147483647.");
        assertThat(field("duration").problemProperty().get()).isEmpty();

        field("seed").valueProperty().set(new ParameterValue.Whole(7));
        assertThat(field("seed").problemProperty().get()).isEmpty();
    }

    @Test
    void takesWordsForANumberAsWrong() {
        field("seed").valueProperty().set(new ParameterValue.Text("seven"));

        assertThat(field("seed").problemProperty().get()).isPresent();
        assertThat(desk.clip.problemsProperty().get()).hasSize(1);
    }

    @Test
    void leavesASeedOutThatIsNotNeeded() {
        model.modelProperty().set(desk.model("seedance-pro"));
        field("seed").valueProperty().set(null);

        assertThat(desk.clip.request().values()).doesNotContainKey("seed");
        assertThat(desk.clip.problemsProperty().get()).isEmpty();
    }

    @Test
    void saysWhatTheServiceItselfDoesNotSay() {
        assertThat(field("duration").help()).doesNotContain("\n");
        assertThat(field("resolution").help())
                .contains("\n1080p, 4k: Not in Segmind's published table; reported by Segmind's pricing page");
        assertThat(field("bitrate_mode").help())
                .contains("\nNot in Segmind's published table; reported by the authors of other client programs");
    }

    @Test
    void followsTheModelOfTheClip() {
        desk.clip.chooseModel(desk.model("seedance-pro"));

        assertThat(model.modelProperty().get()).extracting(VideoModel::slug).isEqualTo("seedance-pro");
    }

    private ParameterField field(String name) {
        return model.fieldsProperty().get().stream()
                .filter(field -> field.parameter().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
