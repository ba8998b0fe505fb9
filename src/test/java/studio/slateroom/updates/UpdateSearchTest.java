package studio.slateroom.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.web.HttpWeb;
import studio.slateroom.web.LoopbackServer;

/** The whole way: from a list on a server of this machine to what the user is told. */
class UpdateSearchTest {

    private static final String LIST = """
            [{"tag_name":"v1.4.0-rc.1","prerelease":true,"draft":false,"html_url":"https://example.org/rc"},
             {"tag_name":"v2.0.0-beta","prerelease":false,"draft":false,"html_url":"https://example.org/beta"},
             {"tag_name":"v1.9.0","prerelease":false,"draft":true,"html_url":"https://example.org/draft"},
             {"tag_name":"v1.2.9","prerelease":false,"draft":false,"html_url":"https://example.org/1.2.9"},
             {"tag_name":"v1.2.10","prerelease":false,"draft":false,"html_url":"https://example.org/1.2.10"},
             {"tag_name":"v1.3.0","prerelease":false,"draft":false,"html_url":"file:///bin/sh"},
             {"tag_name":"nightly","html_url":"https://example.org/nightly"}]
            """;

    @TempDir
    Path data;

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
        server.answers(200, LIST);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void findsTheNewestReleaseThatIsOne() throws IOException {
        Release found = search("1.2.3").daily().orElseThrow();

        assertThat(found.version()).hasToString("1.2.10");
        assertThat(found.page()).hasToString("https://example.org/1.2.10");
    }

    @Test
    void saysNothingOfTheReleaseThatRunsNorOfOlderOnes() throws IOException {
        assertThat(search("1.2.10").now()).isEmpty();
        assertThat(search("1.2.11").now()).isEmpty();
        assertThat(search("1.2.10-rc.1").now()).isPresent();
    }

    @Test
    void looksOnceADayWhoeverStartsIt() throws IOException {
        search("1.0.0").daily();
        now = now.plus(Duration.ofHours(23));
        assertThat(search("1.0.0").daily()).isEmpty();
        assertThat(server.calls()).hasSize(1);

        now = now.plus(Duration.ofHours(1));
        assertThat(search("1.0.0").daily()).isPresent();
        assertThat(server.calls()).hasSize(2);
    }

    @Test
    void looksAgainWhereTheClockWasPutBack() throws IOException {
        search("1.0.0").daily();
        now = now.minus(Duration.ofDays(400));

        assertThat(search("1.0.0").daily()).isPresent();
    }

    @Test
    void doesNotTellAgainOfAReleaseThatIsNotWanted() throws IOException {
        Release found = search("1.0.0").daily().orElseThrow();
        search("1.0.0").refuse(found.version());
        now = now.plus(Duration.ofDays(2));

        assertThat(search("1.0.0").daily()).isEmpty();
        assertThat(search("1.0.0").now()).as("who asks is told").contains(found);
    }

    @Test
    void countsAFailedLookAsALook() throws IOException {
        server.answers(500, "broken");

        assertThatIOException().isThrownBy(() -> search("1.0.0").daily());
        assertThat(search("1.0.0").daily()).isEmpty();
        assertThat(server.calls()).hasSize(1);
    }

    @Test
    void failsOnWhatIsNoList() {
        server.answers(200, "{\"message\":\"rate limit\"}");
        assertThatIOException().isThrownBy(() -> search("1.0.0").now());

        server.answers(200, "[{\"tag_name\":");
        assertThatIOException().isThrownBy(() -> search("1.0.0").now());
    }

    @Test
    void asksTheUserFromTheThirdStartOn() throws IOException {
        assertThat(search("1.0.0").start().mayAsk()).isFalse();
        assertThat(search("1.0.0").start().mayAsk()).isFalse();
        assertThat(search("1.0.0").start().mayAsk()).isTrue();
    }

    @Test
    void beginsAnewWhereItsMemoryIsDamaged() throws IOException {
        Files.writeString(data.resolve("updates.json"), "{\"starts\":");

        assertThat(search("1.0.0").start()).isEqualTo(UpdateMemory.NEW.started());
    }

    private UpdateSearch search(String own) {
        Clock clock = InstantSource.fixed(now).withZone(ZoneOffset.UTC);
        return new UpdateSearch(
                Version.parse(own).orElseThrow(),
                new GithubFeed(new HttpWeb(new AppInfo("Slateroom", own)), server.address("/releases")),
                new UpdateMemoryFile(data.resolve("updates.json")),
                clock);
    }
}
