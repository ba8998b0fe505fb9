package studio.slateroom.provider.animatic.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.provider.animatic.SmallModels;
import studio.slateroom.provider.animatic.slate.SlateText;

class SlateTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A lamp.                                               | MS · STATIC
            Close-up, slow push in. A lamp.                       | CU · SLOW PUSH IN
            Wide shot, low angle, fast pan left. A lamp.          | WS · LOW ANGLE · FAST PAN LEFT
            Extreme close-up, over the shoulder, handheld. A lamp. | ECU · OTS · HANDHELD
            """)
    void abbreviatesTheCameraAsCrewsDo(String description, String camera) {
        assertThat(text(Requests.SEEDANCE_2, description, Map.of()).camera()).isEqualTo(camera);
    }

    @Test
    void carriesTheWrittenNumberOfTheShot() {
        assertThat(text(Requests.SEEDANCE_2, "Shot 12 | 0s–4s\nA lamp.", Map.of())
                        .shot())
                .isEqualTo("SHOT 12");
    }

    @Test
    void saysThatAFixedCameraStandsStill() {
        assertThat(text(
                                Requests.SEEDANCE_PRO,
                                "Close-up, push in. A lamp.",
                                Map.of("camera_fixed", Requests.flag(true)))
                        .camera())
                .isEqualTo("CU · STATIC");
    }

    @Test
    void captionsWithoutCitations() {
        assertThat(text(Requests.SEEDANCE_2, "Close-up. A man (image 1) opens a door.", Map.of())
                        .caption())
                .isEqualTo("A man opens a door");
    }

    private static SlateText text(VideoModel model, String script, Map<String, ParameterValue> values) {
        Map<String, ParameterValue> all = new HashMap<>(values);
        all.put("prompt", Requests.text(script));
        GenerationRequest request = Requests.of(model, all);
        ClipBrief brief = new ClipBrief(model, request);
        return SlateTexts.of(
                Storyboard.of(request, brief, SmallModels.TINY).shots().getFirst());
    }
}
