package studio.slateroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.platform.AppInfo;

class HttpWebTest {

    private final HttpWeb web = new HttpWeb(new AppInfo("Slateroom", "1.2.3"));

    @Test
    void sendsNothingButTheProgramsNameAndVersion() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.answers(200, "[]");

            WebAnswer answer = web.get(server.address("/releases"));

            assertThat(answer.ok()).isTrue();
            assertThat(answer.body()).isEqualTo("[]");
            assertThat(server.calls()).containsExactly("GET /releases");
            assertThat(server.headers().getFirst().getFirst("User-Agent")).isEqualTo("Slateroom/1.2.3");
            // What HTTP itself needs is left over.
            assertThat(server.headers().getFirst().keySet())
                    .isSubsetOf(
                            Set.of("User-agent", "Host", "Connection", "Upgrade", "Http2-settings", "Content-length"));
        }
    }

    @Test
    void tellsTheOtherSidesClock() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.answers(404, "no");

            WebAnswer answer = web.get(server.address("/"));

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.date().orElseThrow()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/", "ftp://example.org/x"})
    void asksNobodyInTheOpen(String address) {
        assertThatIOException().isThrownBy(() -> web.get(URI.create(address)));
    }

    @Test
    void failsWhereNobodyAnswers() throws IOException {
        URI gone;
        try (LoopbackServer server = new LoopbackServer()) {
            gone = server.address("/");
        }
        assertThatIOException().isThrownBy(() -> web.get(gone));
    }
}
