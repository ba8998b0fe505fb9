package studio.slateroom.provider.segmind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;

class SegmindBodyTest {

    @Test
    void saysEveryValueAndLeavesOutWhatIsEmpty() {
        GenerationRequest request = Requests.of(
                Requests.SEEDANCE_2,
                Map.of(
                        "prompt",
                        Requests.text("A lamp."),
                        "reference_images",
                        Requests.files(2),
                        "reference_audios",
                        Requests.files(0)));
        assertThat(SegmindBody.of(Requests.SEEDANCE_2, request, file -> "<" + file.name() + ">"))
                .hasToString(
                        "{\"prompt\":\"A lamp.\",\"aspect_ratio\":\"16:9\",\"duration\":10,\"resolution\":\"720p\","
                                + "\"reference_images\":[\"<0.png>\",\"<1.png>\"],\"generate_audio\":true,"
                                + "\"return_last_frame\":false,\"seed\":42,"
                                + "\"bitrate_mode\":\"standard\",\"skip_moderation\":false}");
    }

    @Test
    void saysDefaultsThatTheRequestLeavesOpen() {
        GenerationRequest bare = new GenerationRequest("seedance-2.0", Map.of("prompt", Requests.text("A lamp.")));
        assertThat(SegmindBody.of(Requests.SEEDANCE_2, bare, _ -> "")
                        .path("seed")
                        .asInt())
                .isEqualTo(42);
    }

    @Test
    void givesOneAddressWhereOneFileIsTaken() {
        GenerationRequest request = Requests.of(Requests.SEEDANCE_PRO, Map.of("image_url", Requests.files(1)));
        assertThat(SegmindBody.of(Requests.SEEDANCE_PRO, request, _ -> "https://a.test/1")
                        .path("image_url")
                        .asString())
                .isEqualTo("https://a.test/1");
    }
}
