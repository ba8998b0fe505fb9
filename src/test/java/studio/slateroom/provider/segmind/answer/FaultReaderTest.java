package studio.slateroom.provider.segmind.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.ProviderFault.Moderated;
import studio.slateroom.provider.ProviderFault.Moderated.Subject;
import studio.slateroom.provider.segmind.http.Reply;

class FaultReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final FaultReader reader = new FaultReader(Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            InputImageSensitiveContentDetected.PrivacyInformation | FACE
            The request failed because the input image may contain real person | FACE
            Reference may be a DeepFake | FACE
            InputTextSensitiveContentDetected | PROMPT
            The request failed because the input text may contain sensitive information | PROMPT
            Your prompt was flagged by moderation | PROMPT
            partner_validation_failed | PROMPT
            InputImageSensitiveContentDetected | PICTURE
            InputVideoSensitiveContentDetected | PICTURE
            InputAudioSensitiveContentDetected | PICTURE
            OutputVideoSensitiveContentDetected | OUTPUT_VIDEO
            The output video may contain sensitive content. Request id: 021 | OUTPUT_VIDEO
            content_policy_violation | OUTPUT_VIDEO
            OutputAudioSensitiveContentDetected | OUTPUT_SOUND
            The request failed because the output audio may contain sensitive information | OUTPUT_SOUND
            OutputVideoSensitiveContentDetected.PolicyViolation | COPYRIGHT
            The output video may be related to copyright restrictions | COPYRIGHT
            """)
    void tellsApartWhatWasStopped(String words, Subject subject) {
        assertThat(FaultReader.failure(words)).isEqualTo(new Moderated(subject));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first_frame_url cannot be used together with reference_images. | REFUSED
            duration 7 is not supported. | REFUSED
            last_frame_url requires first_frame_url. | REFUSED
            Prompt is Mandatory and must be string | REFUSED
            Failed to download the image from the given URL | UNREAD
            InvalidParameter.URL | UNREAD
            Reference media rejected: URL must be a valid HTTP or HTTPS URL. | UNREAD
            Timeout while fetching video | UNREAD
            Internal Service Error | FAILED
            The stale request was dropped | FAILED
            Polling timed out | FAILED
            """)
    void tellsApartWhatWentWrong(String words, String kind) {
        ProviderFault fault = FaultReader.failure(words);
        switch (kind) {
            case "UNREAD" -> assertThat(fault).isEqualTo(FaultReader.FILE_UNREAD);
            case "FAILED" -> assertThat(fault).isEqualTo(FaultReader.FAILED);
            default -> assertThat(fault).isEqualTo(new ProviderFault.Refused(words));
        }
    }

    @Test
    void showsTheServicesWordsOnOneLineWithoutSecrets() {
        assertThat(Words.clean("Cannot\n read\thttps://a.test/x.png?X-Signature=abc&e=1 (see http://b.test/?k=v#f )"))
                .isEqualTo("Cannot read https://a.test/x.png (see http://b.test/ ).");
        assertThat(Words.clean("bad data:image/png;base64," + "A".repeat(500))).isEqualTo("bad data:…");
        assertThat(Words.clean("The key SG_0123456789abcdef is not good.")).isEqualTo("The key SG_… is not good.");
        assertThat(Words.clean("word ".repeat(200))).hasSize(300).endsWith("…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-rate-limit-reset-at-utc | 2026-11-25T12:00:30Z | 30
            x-rate-limit-reset-at-utc | 2026-11-25T13:00:30+01:00 | 30
            x-rate-limit-reset-at-utc | 2026-11-25 12:00:30 | 30
            x-rate-limit-reset-at-utc | 2026-11-25 12:00:30.250 UTC | 30
            x-rate-limit-reset-at-utc | 1795608030 | 30
            x-rate-limit-reset-at-utc | 1795608030000 | 30
            x-rate-limit-reset-at-utc | Wed, 25 Nov 2026 12:00:30 GMT | 30
            x-rate-limit-reset-at-utc | soon | 15
            x-rate-limit-reset-at-utc | 2020-01-01T00:00:00Z | 1
            x-rate-limit-reset-at-utc | 2036-01-01T00:00:00Z | 3600
            Retry-After | 7 | 7
            Retry-After | Wed, 25 Nov 2026 12:01:00 GMT | 60
            Server | none | 15
            """)
    void readsUntilWhenToWait(String header, String value, long seconds) {
        ProviderFault fault = reader.fault(reply(429, "", Map.of(header, value)));
        assertThat(((ProviderFault.RateLimited) fault).until())
                .isBetween(NOW.plusSeconds(seconds), NOW.plusSeconds(seconds).plusMillis(999));
    }

    @Test
    void countsByTheServersClockWhereItTellsTheTime() {
        Reply reply = reply(
                429,
                "",
                Map.of("Date", "Wed, 25 Nov 2026 09:00:00 GMT", "x-rate-limit-reset-at-utc", "2026-11-25T09:00:20Z"));
        assertThat(reader.fault(reply)).isEqualTo(new ProviderFault.RateLimited(NOW.plus(Duration.ofSeconds(20))));
    }

    private static Reply reply(int status, String body, Map<String, String> headers) {
        Map<String, List<String>> lists = new HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Reply(status, HttpHeaders.of(lists, (_, _) -> true), body);
    }
}
