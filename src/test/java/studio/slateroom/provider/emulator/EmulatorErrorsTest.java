package studio.slateroom.provider.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteState;

/** What callers get who do something wrong. */
class EmulatorErrorsTest {

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock();
    private EmulatorRig rig;

    private EmulatorRig started(EmulatorOptions options) throws Exception {
        rig = new EmulatorRig(folder).clock(clock).start(options);
        return rig;
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({"/v1/get-user-credits", "/v2/requests/1/status", "/v2/requests/1", "/v1/requests/1"})
    void wantsAKey(String path) throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer = rig.get(path, "x-api-key", "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(error(answer)).isEqualTo("Missing Authorization or x-api-key in header");
    }

    @Test
    void takesNoOtherKeyThanItsOwn() throws Exception {
        started(EmulatorOptions.STANDARD.withKey("SG_1111111111111111"));

        HttpResponse<String> answer = rig.post("/v2/seedance-2.0", EmulatorRig.body());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(error(answer)).isEqualTo("Unauthorized. API key is invalid or may have expired...");
        assertThat(rig.get("/v1/get-user-credits", "x-api-key", "SG_1111111111111111")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesNoBearer() throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer =
                rig.get("/v1/get-user-credits", "x-api-key", "", "Authorization", "Bearer " + EmulatorRig.KEY);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(error(answer)).startsWith("Unauthorized");
    }

    @ParameterizedTest
    @CsvSource({"v1,406", "v2,402"})
    void namesTheBalanceWhenItIsLessThanThePrice(String version, int status) throws Exception {
        started(EmulatorOptions.STANDARD.withCredits(Usd.of(0.20)));

        HttpResponse<String> answer = rig.post("/" + version + "/seedance-2.0", EmulatorRig.body());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(error(answer)).isEqualTo("Insufficient credits. You have 0.200000 credits, 0.284162 are needed.");
        assertThat(rig.emulator().books().submits()).isEmpty();
    }

    @Test
    void neverLetsTheBalanceFallBelowNothing() throws Exception {
        FakeVideoProvider slow = new FakeVideoProvider().makes(new RemoteState.Working(0));
        rig = new EmulatorRig(folder).provider(slow).start(EmulatorOptions.STANDARD.withCredits(Usd.of(0.60)));

        rig.submit(EmulatorRig.body());
        rig.submit(EmulatorRig.body());

        assertThat(rig.post("/v2/seedance-2.0", EmulatorRig.body()).statusCode())
                .isEqualTo(402);
    }

    @Test
    void givesBackWhatAFailedOrderHadSetAside() throws Exception {
        FakeVideoProvider broken =
                new FakeVideoProvider().makes(new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
        rig = new EmulatorRig(folder).provider(broken).start(EmulatorOptions.STANDARD.withCredits(Usd.of(0.30)));

        rig.end(rig.submit(EmulatorRig.body()));

        assertThat(rig.post("/v2/seedance-2.0", EmulatorRig.body()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/v1/no-such-model", "/v2/no-such-model"})
    void knowsNoOtherModelsThanTheCatalogues(String path) throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer = rig.post(path, EmulatorRig.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(error(answer)).contains("no-such-model");
    }

    @ParameterizedTest
    @CsvSource({"/v2/requests/none", "/v2/requests/none/status"})
    void knowsNoOtherOrders(String path) throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer = rig.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(error(answer)).isEqualTo("Request none not found");
    }

    @Test
    void forgetsAnOrderAfterAnHour() throws Exception {
        started(EmulatorOptions.STANDARD);
        String id = rig.submit(EmulatorRig.body());
        rig.end(id);

        clock.advance(Duration.ofMinutes(60));
        assertThat(rig.get("/v2/requests/" + id).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));

        assertThat(rig.get("/v2/requests/" + id).statusCode()).isEqualTo(404);
        assertThat(rig.get("/v2/requests/" + id + "/status").statusCode()).isEqualTo(404);
        assertThat(rig.get("/v1/requests/" + id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/v2/seedance-2.0", "GET,/v2/seedance-2.0", "GET,/upload-asset", "POST,/v1/get-user-credits"})
    void refusesAWrongVerbWithAPage(String verb, String path) throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer = rig.send(rig.request(path).method(verb, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).startsWith("<html>");
    }

    @ParameterizedTest
    @CsvSource({"/v1/seedance-2.0", "/v2/seedance-2.0", "/upload-asset"})
    void takesJsonOnly(String path) throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer = rig.post(path, EmulatorRig.body(), "Content-Type", "text/plain");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(error(answer)).isEqualTo("Invalid content type");
    }

    @Test
    void refusesWhatIsNoJson() throws Exception {
        started(EmulatorOptions.STANDARD);

        assertThat(rig.post("/v2/seedance-2.0", "{\"prompt\":").statusCode()).isEqualTo(400);
    }

    @Test
    void saysUntilWhenWhoComesTooOftenHasToWait() throws Exception {
        started(EmulatorOptions.STANDARD.withPerMinute(2));
        String id = rig.submit(EmulatorRig.body());
        rig.submit(EmulatorRig.body());

        HttpResponse<String> answer = rig.post("/v2/seedance-2.0", EmulatorRig.body());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(error(answer)).isEqualTo("rate_limit_exceeded");
        assertThat(answer.headers().firstValue("x-rate-limit-reset-at-utc")).contains("2026-11-25T12:01:00Z");
        assertThat(rig.get("/v2/requests/" + id).statusCode()).isEqualTo(200);
        assertThat(rig.post("/v2/seedance-2.0", EmulatorRig.body(), "x-api-key", "SG_another")
                        .statusCode())
                .isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(rig.post("/v2/seedance-2.0", EmulatorRig.body()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"duration":4}                                     | 400 | Prompt is Mandatory and must be string
            {"prompt":" "}                                     | 400 | Prompt is Mandatory and must be string
            {"prompt":"A lamp.","duration":7}                  | 406 | Invalid value for duration: 7 is none of 4, 5, 6, 8, 10, 12, 15.
            {"prompt":"A lamp.","duration":"5"}                | 406 | Invalid value for duration: 5 is none of
            {"prompt":"A lamp.","duration":4.5}                | 406 | Invalid value for duration
            {"prompt":"A lamp.","resolution":"8k"}             | 406 | Invalid value for resolution
            {"prompt":"A lamp.","seed":2147483648}             | 406 | Invalid value for seed
            {"prompt":"A lamp.","generate_audio":"yes"}        | 406 | Invalid value for generate_audio: wrong type.
            {"prompt":"A lamp.","reference_images":"http://h/a.png"}       | 406 | Invalid value for reference_images: wrong type.
            {"prompt":"A lamp.","first_frame_url":["http://h/a.png"]}      | 406 | Invalid value for first_frame_url: wrong type.
            {"prompt":"A lamp.","last_frame_url":"http://h/a.png"}         | 406 | last_frame_url requires first_frame_url.
            {"prompt":"A lamp.","reference_images":["data:image/png;base64,AA=="]} | 400 | Reference media rejected: URL must be a valid HTTP or HTTPS URL.
            {"prompt":"A lamp.","first_frame_url":"file:///etc/passwd"}    | 400 | Reference media rejected
            ["prompt"]                                         | 400 | The request body must be a JSON object.
            """)
    void findsWrongValuesAtOnceOnV1AndAfterQueueingOnV2(String body, int status, String sentence) throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> atOnce = rig.post("/v1/seedance-2.0", body);
        HttpResponse<String> later = rig.end(rig.submit(body));
        String id = EmulatorRig.json(later).required("request_id").asString();

        assertThat(atOnce.statusCode()).isEqualTo(status);
        assertThat(error(atOnce)).startsWith(sentence);
        for (HttpResponse<String> failed : List.of(later, rig.get("/v2/requests/" + id))) {
            assertThat(failed.statusCode()).isEqualTo(422);
            assertThat(EmulatorRig.status(failed)).isEqualTo("FAILED");
            assertThat(error(failed)).startsWith(sentence);
            assertThat(EmulatorRig.json(failed).required("metrics").propertyNames())
                    .containsExactly("inference_time", "queue_time", "total_time");
        }
        assertThat(rig.emulator().books().charges()).isEmpty();
    }

    @Test
    void takesEmptyListsAndTextsForNothing() throws Exception {
        started(EmulatorOptions.STANDARD);

        String body = EmulatorRig.body("first_frame_url", "", "reference_images", new String[0], "seed", null);

        assertThat(rig.post("/v1/seedance-2.0", body).statusCode()).isEqualTo(200);
    }

    @Test
    void passesUnknownParametersOverWithAWord() throws Exception {
        started(EmulatorOptions.STANDARD);

        var result = EmulatorRig.json(rig.post("/v1/seedance-2.0", EmulatorRig.body("volume", 3)));

        assertThat(result.required("warnings").get(0).asString()).isEqualTo("Unknown parameter volume was ignored.");
    }

    @Test
    void refusesUnknownParametersWhenStrict() throws Exception {
        started(EmulatorOptions.STANDARD.withStrict());

        assertThat(rig.post("/v1/seedance-2.0", EmulatorRig.body("volume", 3)).statusCode())
                .isEqualTo(406);
    }

    @Test
    void refusesBodiesThatAreTooLong() throws Exception {
        started(EmulatorOptions.STANDARD);
        String long1 = EmulatorRig.body("prompt", "x".repeat((1 << 20) + 1));

        assertThat(rig.post("/v2/seedance-2.0", long1).statusCode()).isEqualTo(413);
        assertThat(rig.post("/v1/seedance-2.0", long1).statusCode()).isEqualTo(413);
        assertThat(rig.post("/upload-asset", "x".repeat((64 << 20) + 1)).statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "data:text/html;base64,AAAA",
        "data:image/png;base64,%%%",
        "data:image/png,AAAA",
        "data:image/png;base64,",
        "http://h/a.png"
    })
    void keepsNoFilesButMedia(String address) throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> answer =
                rig.post("/upload-asset", EmulatorRig.body(Map.of("data_urls", new String[] {address})));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(folder.resolve("files")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "''"})
    void answersNobodyWhoMeantAnotherHost(String host) throws Exception {
        started(EmulatorOptions.STANDARD);

        assertThat(raw("GET /v1/get-user-credits HTTP/1.1\r\nHost: " + host + "\r\nx-api-key: k\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /v1/get-user-credits HTTP/1.1\r\nHost: LOCALHOST:1\r\nx-api-key: k\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /v1/get-user-credits HTTP/1.1\r\nHost: localhost:1\r\nx-api-key: k\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void letsNoPageOfAnotherSiteIn() throws Exception {
        started(EmulatorOptions.STANDARD);

        HttpResponse<String> preflight = rig.send(
                rig.request("/v2/seedance-2.0").method("OPTIONS", BodyPublishers.noBody()),
                "Access-Control-Request-Method",
                "POST");

        assertThat(preflight.statusCode()).isEqualTo(405);
        assertThat(rig.get("/v1/get-user-credits").headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    @Test
    void listensOnThisMachineOnly() throws Exception {
        started(EmulatorOptions.STANDARD);

        assertThat(rig.emulator().address().getHost()).isEqualTo("127.0.0.1");
    }

    private String raw(String head) throws Exception {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), rig.emulator().address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String error(HttpResponse<String> answer) {
        return EmulatorRig.json(answer).required("error").asString();
    }
}
