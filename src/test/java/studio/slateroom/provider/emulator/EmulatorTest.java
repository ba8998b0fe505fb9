package studio.slateroom.provider.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.emulator.http.V1Answer;
import tools.jackson.databind.JsonNode;

/** What callers get who do everything right. */
class EmulatorTest {

    @TempDir
    private Path folder;

    private final FakeVideoProvider provider = new FakeVideoProvider();
    private EmulatorRig rig;

    private EmulatorRig started(EmulatorOptions options) throws Exception {
        rig = new EmulatorRig(folder).provider(provider).start(options);
        return rig;
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void takesAnOrderAndSaysWhereToAskForIt() throws Exception {
        started(EmulatorOptions.STANDARD);

        JsonNode answer = EmulatorRig.json(rig.post("/v2/seedance-2.0", EmulatorRig.body()));

        String id = answer.required("request_id").asString();
        String base = rig.emulator().address().toString();
        assertThat(answer.required("status").asString()).isEqualTo("QUEUED");
        assertThat(answer.required("poll_url").asString()).isEqualTo(base + "/v1/requests/" + id);
        assertThat(answer.required("status_url").asString()).isEqualTo(base + "/v2/requests/" + id + "/status");
        assertThat(answer.required("response_url").asString()).isEqualTo(base + "/v2/requests/" + id);
    }

    @Test
    void tellsHowFarAnOrderIs() throws Exception {
        provider.makes(new RemoteState.Working(0.5));
        started(EmulatorOptions.STANDARD);
        String id = rig.submit(EmulatorRig.body());
        String next = rig.submit(EmulatorRig.body());

        HttpResponse<String> answer = rig.get("/v2/requests/" + id + "/status");
        while (EmulatorRig.status(answer).equals("QUEUED")) {
            answer = rig.get("/v2/requests/" + id + "/status");
        }

        assertThat(EmulatorRig.status(answer)).isEqualTo("PROCESSING");
        assertThat(EmulatorRig.json(answer).required("metrics").isEmpty()).isTrue();
        assertThat(EmulatorRig.status(rig.get("/v2/requests/" + next + "/status")))
                .isEqualTo("QUEUED");
        assertThat(EmulatorRig.status(rig.get("/v2/requests/" + id))).isEqualTo("PROCESSING");
        assertThat(rig.get("/v1/requests/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void givesTheWholeResult() throws Exception {
        started(EmulatorOptions.STANDARD);

        JsonNode result = rig.result(rig.submit(EmulatorRig.body("seed", 7)));

        assertThat(result.required("status").asString()).isEqualTo("COMPLETED");
        String output = result.required("output").asString();
        assertThat(output).startsWith(rig.emulator().address() + "/files/").endsWith(".mp4");
        JsonNode video = result.required("video");
        assertThat(video.required("url").asString()).isEqualTo(output);
        assertThat(video.required("content_type").asString()).isEqualTo("video/mp4");
        assertThat(video.required("file_size").isString()).isTrue();
        assertThat(video.has("last_frame_url")).isFalse();
        assertThat(result.required("seed").isString()).isTrue();
        assertThat(result.required("seed").asString()).isEqualTo("7");
        assertThat(result.required("prompt").asString()).isEqualTo(EmulatorRig.PROMPT);
        assertThat(result.required("metrics").propertyNames())
                .contains("cost", "remaining_credits", "inference_time", "queue_time", "total_time", "retry_count");
        assertThat(result.has("warnings")).isFalse();
        assertThat(rig.bytes(output).body()).asString().isEqualTo("clip remote-1");
    }

    @Test
    void choosesASeedWhereAnyIsWanted() throws Exception {
        started(EmulatorOptions.STANDARD);

        JsonNode result = rig.result(rig.submit(EmulatorRig.body("seed", -1)));

        assertThat(Long.parseLong(result.required("seed").asString())).isPositive();
    }

    @Test
    void givesTheLastPictureWhereItIsWanted() throws Exception {
        started(EmulatorOptions.STANDARD);

        JsonNode result = rig.result(rig.submit(EmulatorRig.body("return_last_frame", true)));

        HttpResponse<byte[]> still =
                rig.bytes(result.required("video").required("last_frame_url").asString());
        assertThat(still.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(still.body()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void waitsForTheClipOnV1() throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer = rig.post("/v1/seedance-2.0", EmulatorRig.body("seed", 7));

        assertThat(answer.statusCode()).isEqualTo(200);
        String output = EmulatorRig.json(answer).required("output").asString();
        assertThat(rig.bytes(output).body()).asString().isEqualTo("clip remote-1");
        assertThat(answer.headers().map())
                .containsKeys("x-remaining-credits", "x-cost", "x-generation-time", "x-request-id", "x-seed-value");
        assertThat(answer.headers().firstValue("x-seed-value")).contains("7");
    }

    @Test
    void givesTheClipItselfOnV1ToWhoWantsIt() throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer = rig.post("/v1/seedance-2.0", EmulatorRig.body(), "Accept", "video/mp4");

        assertThat(answer.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(answer.headers().firstValue("x-request-id")).isPresent();
        assertThat(answer.body()).isEqualTo("clip remote-1");
    }

    @Test
    void givesTheClipItselfOnV1WhereItIsSetSo() throws Exception {
        started(EmulatorOptions.STANDARD.withV1(V1Answer.BYTES));

        assertThat(rig.post("/v1/seedance-2.0", EmulatorRig.body()).body()).isEqualTo("clip remote-1");
        assertThat(EmulatorRig.json(rig.post("/v1/seedance-2.0", EmulatorRig.body(), "Accept", "application/json"))
                        .has("output"))
                .isTrue();
    }

    @Test
    void servesAFinishedOrderAtItsOldAddress() throws Exception {
        started(EmulatorOptions.STANDARD);
        String id = rig.submit(EmulatorRig.body());
        rig.end(id);

        assertThat(EmulatorRig.json(rig.get("/v1/requests/" + id)).has("output"))
                .isTrue();
    }

    @Test
    void keepsFilesThatAreBroughtAndCitesThem() throws Exception {
        started(EmulatorOptions.STANDARD);
        String png = "data:image/png;base64,"
                + Base64.getEncoder().encodeToString("picture".getBytes(StandardCharsets.UTF_8));

        JsonNode answer = EmulatorRig.json(rig.post(
                "/upload-asset", EmulatorRig.body(Map.of("data_urls", new String[] {png, png}))));

        assertThat(answer.required("message").asString()).isEqualTo("Files uploaded successfully");
        assertThat(answer.required("file_urls").size()).isEqualTo(2);
        String address = answer.required("file_urls").get(0).asString();
        assertThat(rig.bytes(address).body()).asString().isEqualTo("picture");
        JsonNode result = rig.result(rig.submit(EmulatorRig.body("first_frame_url", address)));
        assertThat(result.has("output")).isTrue();
        assertThat(result.has("warnings")).isFalse();
    }

    @Test
    void countsTheCreditsDownByThePriceOfEachClip() throws Exception {
        started(EmulatorOptions.STANDARD);
        JsonNode before = EmulatorRig.json(rig.get("/v1/get-user-credits"));

        JsonNode metrics = rig.result(rig.submit(EmulatorRig.body())).required("metrics");

        // 864 x 496 x 97 / 1024 tokens at seven dollars a million
        assertThat(before.required("credits").asDouble()).isEqualTo(25.0);
        assertThat(before.required("free-credits").asDouble()).isZero();
        assertThat(metrics.required("cost").asDouble()).isEqualTo(0.284162, within());
        assertThat(metrics.required("remaining_credits").asDouble()).isEqualTo(24.715838, within());
        assertThat(EmulatorRig.json(rig.get("/v1/get-user-credits"))
                        .required("credits")
                        .asDouble())
                .isEqualTo(24.715838, within());
    }

    @Test
    void chargesNothingForWhatFailed() throws Exception {
        provider.makes(new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> end = rig.end(rig.submit(EmulatorRig.body()));

        assertThat(end.statusCode()).isEqualTo(422);
        assertThat(EmulatorRig.status(end)).isEqualTo("FAILED");
        assertThat(EmulatorRig.json(end).required("metrics").has("cost")).isFalse();
        assertThat(rig.emulator().books().charges()).isEmpty();
        assertThat(rig.emulator().balance().dollars()).isEqualByComparingTo("25");
    }

    @Test
    void takesLongerWhereItIsSetSo() throws Exception {
        started(EmulatorOptions.STANDARD.withLatency(Duration.ofMillis(300)));

        JsonNode metrics = rig.result(rig.submit(EmulatorRig.body())).required("metrics");

        assertThat(metrics.required("inference_time").asDouble()).isGreaterThanOrEqualTo(0.3);
    }

    private static Offset<Double> within() {
        return Offset.offset(0.000001);
    }
}
