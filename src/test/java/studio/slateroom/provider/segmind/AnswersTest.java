package studio.slateroom.provider.segmind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.ProviderFault.Moderated;
import studio.slateroom.provider.ProviderFault.Moderated.Subject;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;

/** Every answer of the service's, to an order and to a look. */
@Timeout(60)
class AnswersTest {

    @TempDir
    private Path folder;

    private SegmindRig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new SegmindRig(folder);
    }

    @AfterEach
    void stop() throws Exception {
        rig.close();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        400,
                        error("duration must be one of 4, 5"),
                        new ProviderFault.Refused("duration must be one of 4, 5.")),
                Arguments.of(
                        400,
                        "{\"detail\":[{\"msg\":\"field required\"}]}",
                        new ProviderFault.Refused("field required.")),
                Arguments.of(
                        400,
                        error("The request failed because the input text may contain sensitive information"),
                        new Moderated(Subject.PROMPT)),
                Arguments.of(400, "", silent()),
                Arguments.of(
                        401,
                        error("Missing Authorization or x-api-key in header"),
                        new ProviderFault.Unauthorized(true)),
                Arguments.of(
                        401,
                        error("Unauthorized. API key is invalid or may have expired..."),
                        new ProviderFault.Unauthorized(false)),
                Arguments.of(
                        401,
                        "{\"error\":\"invalid_token\",\"error_description\":\"no\",\"status_code\":401}",
                        new ProviderFault.Unauthorized(false)),
                Arguments.of(
                        402,
                        error("Insufficient credits. You have 0.25 credits."),
                        new ProviderFault.OutOfCredit(Optional.of(Usd.of(0.25)))),
                Arguments.of(402, "", new ProviderFault.OutOfCredit(Optional.empty())),
                Arguments.of(403, error("Insufficient permissions"), new ProviderFault.Forbidden()),
                Arguments.of(404, error("Model not found"), new ProviderFault.ModelGone()),
                Arguments.of(405, "<!doctype html><h1>Method Not Allowed</h1>", silent()),
                Arguments.of(406, error("Invalid content type"), new ProviderFault.Refused("Invalid content type.")),
                Arguments.of(
                        406,
                        error("Insufficient credits: your balance is 0.5 and this needs 1.51"),
                        new ProviderFault.OutOfCredit(Optional.of(Usd.of(0.5)))),
                Arguments.of(406, "", new ProviderFault.OutOfCredit(Optional.empty())),
                Arguments.of(
                        406,
                        error("resolution: 8k is not allowed!"),
                        new ProviderFault.Refused("resolution: 8k is not allowed!")),
                Arguments.of(
                        406,
                        error("Team spend limit reached, credits are blocked"),
                        new ProviderFault.Refused("Team spend limit reached, credits are blocked.")),
                Arguments.of(410, error("retired"), new ProviderFault.ModelGone()),
                Arguments.of(413, "too large", new ProviderFault.Refused("too large.")),
                Arguments.of(
                        422,
                        "{\"status\":\"FAILED\",\"error\":\"Prompt is Mandatory and must be string\"}",
                        new ProviderFault.Refused("Prompt is Mandatory and must be string.")),
                Arguments.of(
                        429,
                        error("rate_limit_exceeded"),
                        new ProviderFault.RateLimited(SegmindRig.NOW.plusSeconds(15))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesOrder(int status, String body, ProviderFault fault) {
        rig.api.on("/v2/", Answer.json(status, body));
        assertThat(SegmindRig.fault(rig::submit)).isEqualTo(fault);
        assertThat(rig.api.heads("POST")).isEqualTo(1);
        assertThat(Texts.in(Locale.ENGLISH).get(fault.message())).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesDirectOrder(int status, String body, ProviderFault fault) {
        rig.v1().api.on("/v1/", Answer.json(status, body));
        assertThat(SegmindRig.fault(rig::submit)).isEqualTo(fault);
        assertThat(folder.resolve("clips")).isEmptyDirectory();
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Answer.json(200, "{\"status\":\"QUEUED\",\"metrics\":{}}"), new RemoteState.Waiting()),
                Arguments.of(Answer.json(200, "{\"status\":\"PROCESSING\"}"), new RemoteState.Working(-1)),
                Arguments.of(Answer.json(200, "{\"status\":\"DREAMING\"}"), new RemoteState.Working(-1)),
                Arguments.of(
                        Answer.json(200, "{\"status\":\"FAILED\",\"detail\":\"no such seed\"}"),
                        failed(new ProviderFault.Refused("no such seed."))),
                Arguments.of(
                        Answer.json(
                                422, "{\"status\":\"FAILED\",\"error\":\"Output video contains sensitive content\"}"),
                        failed(new Moderated(Subject.OUTPUT_VIDEO))),
                Arguments.of(Answer.json(422, "{\"error\":\"Internal service error\"}"), failed(serviceFailed())),
                Arguments.of(Answer.json(422, "{\"status\":\"FAILED\"}"), failed(silent())),
                Arguments.of(Answer.json(404, error("Request x not found")), new RemoteState.Gone()),
                Arguments.of(Answer.json(410, ""), new RemoteState.Gone()));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void tellsHowFarItIs(Answer answer, RemoteState state) throws Exception {
        rig.api.on("/v2/requests/abc/status", answer);
        assertThat(rig.state(new RemoteId("abc"))).isEqualTo(state);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(Answer.html(200)),
                Arguments.of(Answer.json(200, "")),
                Arguments.of(Answer.json(200, "[]")),
                Arguments.of(Answer.json(200, "{\"status\":\"COMP")),
                Arguments.of(Answer.html(404)),
                Arguments.of(Answer.html(422)),
                Arguments.of(Answer.json(307, "", "Location: http://127.0.0.1:1/")),
                Arguments.of(Answer.json(500, "{\"status\":\"FAILED\",\"error\":\"a gateway's\"}")),
                Arguments.of(Answer.html(502)),
                Arguments.of(Answer.json(503, "{}")),
                Arguments.of(Answer.json(504, "")),
                Arguments.of(Answer.close()),
                Arguments.of(Answer.hang()),
                Arguments.of(Answer.trickle(200, new byte[400], 20)),
                Arguments.of(Answer.cut(200, 100, new byte[] {'{'})));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void knowsNothingNewWhileTheServiceHasTrouble(Answer answer) {
        rig.api.on("/v2/requests/abc/status", answer);
        ProviderFault fault = SegmindRig.fault(() -> rig.state(new RemoteId("abc")));
        assertThat(fault).isInstanceOf(ProviderFault.ServerFault.class);
        assertThat(fault.passes()).isTrue();
    }

    @Test
    void asksForTheResultOnceTheClipIsFinished() throws Exception {
        RemoteId id = rig.finished(rig.completed());
        assertThat(rig.state(id)).isInstanceOfSatisfying(RemoteState.Ready.class, ready -> {
            assertThat(ready.receipt().orElseThrow().cost()).isEqualTo(Usd.of(1.5123));
            assertThat(ready.receipt().orElseThrow().remaining()).contains(Usd.of(23.4877));
        });
        assertThat(rig.api.requests("/v2/requests"))
                .extracting(ScriptedServer.Request::path)
                .containsExactly("/v2/requests/" + id + "/status", "/v2/requests/" + id);
    }

    @Test
    void takesThePriceFromEitherAnswer() throws Exception {
        rig.api.on("/v2/requests/abc/status", Answer.json(200, "{\"status\":\"COMPLETED\",\"metrics\":{\"cost\":2}}"));
        rig.api.on("/v2/requests/abc", Answer.json(200, "{\"output\":\"" + rig.host.address("/clip.mp4") + "\"}"));
        RemoteState first = rig.state(new RemoteId("abc"));
        assertThat(first)
                .isInstanceOfSatisfying(
                        RemoteState.Ready.class,
                        ready ->
                                assertThat(ready.receipt().orElseThrow().cost()).isEqualTo(Usd.of(2)));
        assertThat(rig.state(new RemoteId("abc"))).isEqualTo(first);
    }

    @Test
    void findsOutOnlyWithTheResultThatItFailed() throws Exception {
        RemoteId id = rig.finished("{\"status\":\"FAILED\",\"error\":\"The image may contain real person\"}");
        assertThat(rig.state(id)).isEqualTo(failed(new Moderated(Subject.FACE)));
    }

    static Stream<Answer> seconds() {
        return Stream.of(
                Answer.json(200, "{\"status\":\"PROCESSING\"}"),
                Answer.json(200, "{\"status\":\"FAILED\",\"error\":\"Internal service error\"}"),
                Answer.json(404, error("Request x not found")),
                Answer.html(502));
    }

    @ParameterizedTest
    @MethodSource("seconds")
    void takesTheAddressFromTheFirstAnswerWhateverTheSecondSays(Answer second) throws Exception {
        rig.api.on("/v2/requests/abc/status", Answer.json(200, rig.completed()));
        rig.api.on("/v2/requests/abc", second);
        assertThat(rig.state(new RemoteId("abc"))).isInstanceOf(RemoteState.Ready.class);
    }

    @Test
    void stopsAskingWhenCancelled() {
        CancelToken cancel = new CancelToken();
        rig.api.on("/v", (_, _, end) -> {
            cancel.cancel();
            end.await();
            return false;
        });
        assertThatThrownBy(() -> rig.provider.state(new RemoteId("abc"), cancel))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> rig.provider.balance(cancel)).isInstanceOf(CancellationException.class);
    }

    @Test
    void followsTheServicesOwnAddressesButNotToAnotherServer() throws Exception {
        rig.api.on("/v2/seedance-2.0", Answer.json(200, """
                {"request_id":"abc","status_url":"%s","response_url":"%s"}""".formatted(
                        rig.api.address("/elsewhere/abc"), rig.host.address("/steal"))));
        rig.api.on("/elsewhere/abc", Answer.json(200, "{\"status\":\"COMPLETED\"}"));
        rig.api.on("/v2/requests/abc", Answer.json(200, rig.completed()));
        assertThat(rig.state(rig.submit())).isInstanceOf(RemoteState.Ready.class);
        assertThat(rig.host.connections()).isZero();
    }

    @Test
    void refusesIdThatWouldLeadElsewhere() throws Exception {
        assertThat(rig.state(new RemoteId("../../v1/x"))).isInstanceOf(RemoteState.Gone.class);
        assertThat(rig.api.connections()).isZero();
    }

    @Test
    void waitsUntilTheServiceSays() {
        rig.api.on("/v2/", Answer.json(429, "", "x-rate-limit-reset-at-utc: 2026-11-25T12:00:40Z"));
        assertThat(SegmindRig.fault(rig::submit))
                .isEqualTo(new ProviderFault.RateLimited(SegmindRig.NOW.plusSeconds(40)));
    }

    @Test
    void addsUpTheBalance() throws Exception {
        rig.api.on("/v1/get-user-credits", Answer.json(200, "{\"credits\":0.5,\"free-credits\":\"0.0184921035\"}"));
        assertThat(rig.balance()).contains(Usd.of(0.518492));
    }

    @Test
    void takesNoCreditsFoundForNothing() throws Exception {
        rig.api.on("/v1/get-user-credits", Answer.json(404, error("No credits found for the user")));
        assertThat(rig.balance()).contains(Usd.ZERO);
    }

    @Test
    void doesNotTakeAPageForABalance() {
        rig.api.on("/v1/get-user-credits", Answer.html(404));
        assertThat(SegmindRig.fault(rig::balance)).isInstanceOf(ProviderFault.ServerFault.class);
    }

    @Test
    void saysThatTheKeyIsNotTaken() {
        rig.api.on("/v1/get-user-credits", Answer.json(401, error("Unauthorized.")));
        assertThat(SegmindRig.fault(rig::balance)).isEqualTo(new ProviderFault.Unauthorized(false));
    }

    @Test
    void asksForNothingWithoutAKey() {
        rig.key(Optional.of("  "));
        assertThat(SegmindRig.fault(rig::submit)).isEqualTo(new ProviderFault.Unauthorized(true));
        assertThat(SegmindRig.fault(rig::balance)).isEqualTo(new ProviderFault.Unauthorized(true));
        rig.key(Optional.of("no\nkey"));
        assertThat(SegmindRig.fault(rig::submit)).isEqualTo(new ProviderFault.Unauthorized(false));
        assertThat(rig.api.connections()).isZero();
    }

    @Test
    void tellsNobodyTheKey() {
        rig.api.on("/v2/", Answer.json(400, error("x")));
        assertThat(rig.connection.toString()).doesNotContain(SegmindRig.KEY);
        assertThatThrownBy(rig::submit).isInstanceOf(ProviderException.class).hasMessageNotContaining(SegmindRig.KEY);
    }

    @Test
    void saysWhatItCanBear() {
        assertThat(rig.provider.profile().jobsAtOnce()).isEqualTo(2);
        assertThat(rig.provider.profile().keeps()).contains(Duration.ofHours(1));
        assertThat(rig.provider.profile().charges()).isTrue();
    }

    private static String error(String words) {
        return "{\"error\":\"" + words + "\"}";
    }

    private static RemoteState failed(ProviderFault fault) {
        return new RemoteState.Failed(fault);
    }

    private static ProviderFault silent() {
        return new ProviderFault.Invalid(studio.slateroom.platform.Message.of("provider.fault.refusedSilently"));
    }

    private static ProviderFault serviceFailed() {
        return new ProviderFault.ServerFault(studio.slateroom.platform.Message.of("provider.fault.serviceFailed"));
    }
}
