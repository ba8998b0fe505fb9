package studio.slateroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.slateroom.generation.Requests.SEEDANCE_2;
import static studio.slateroom.generation.Requests.SEEDANCE_PRO;
import static studio.slateroom.generation.Requests.files;
import static studio.slateroom.generation.Requests.flag;
import static studio.slateroom.generation.Requests.text;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.MediaKind;

class ClipBriefTest {

    @Test
    void readsBothModelsByMeaning() {
        assertThat(brief(SEEDANCE_2, Map.of("first_frame_url", files(1))).firstFrame())
                .isPresent();
        assertThat(brief(SEEDANCE_PRO, Map.of("image_url", files(1))).firstFrame())
                .isPresent();
    }

    @Test
    void takesTheModelsDefaultsForWhatIsNotSet() {
        ClipBrief brief = new ClipBrief(SEEDANCE_2, new GenerationRequest("seedance-2.0", Map.of()));

        assertThat(brief.length()).isEqualTo(Duration.ofSeconds(10));
        assertThat(brief.seed()).isEqualTo(42);
        assertThat(brief.sound()).isTrue();
        assertThat(brief.frameSize(Optional.empty())).isEqualTo(new FrameSize(1280, 720));
    }

    @Test
    void isSilentForAModelWithoutSound() {
        assertThat(brief(SEEDANCE_PRO, Map.of()).sound()).isFalse();
    }

    @Test
    void fixesTheCameraWhenAsked() {
        assertThat(brief(SEEDANCE_PRO, Map.of("camera_fixed", flag(true))).cameraFixed())
                .isTrue();
        assertThat(brief(SEEDANCE_2, Map.of()).cameraFixed()).isFalse();
    }

    @Test
    void takesTheNearestRatioOfThePictureWhenAdaptive() {
        ClipBrief brief = brief(SEEDANCE_2, Map.of("aspect_ratio", text("adaptive")));

        assertThat(brief.frameSize(Optional.of(3000 / 4000.0))).isEqualTo(new FrameSize(834, 1112));
        assertThat(brief.frameSize(Optional.of(2.39))).isEqualTo(new FrameSize(1470, 630));
        assertThat(brief.frameSize(Optional.empty())).isEqualTo(new FrameSize(1280, 720));
    }

    @Test
    void numbersReferencesInTheirOrder() {
        assertThat(brief(SEEDANCE_2, Map.of("reference_images", files(3))).references(MediaKind.IMAGE))
                .extracting(file -> file.name())
                .containsExactly("0.png", "1.png", "2.png");
    }

    private static ClipBrief brief(VideoModel model, Map<String, ParameterValue> values) {
        return new ClipBrief(model, Requests.of(model, values));
    }
}
