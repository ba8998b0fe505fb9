package studio.slateroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.emulator.EmulatorParts;
import studio.slateroom.provider.emulator.EmulatorRig;

class ServeCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private EmulatorParts parts;

    @BeforeEach
    void open() {
        parts = EmulatorRig.parts(folder);
    }

    @Test
    void saysWhereItIsAndServesUntilTheProgramEnds() throws Exception {
        try (PipedWriter pipe = new PipedWriter();
                BufferedReader said = new BufferedReader(new PipedReader(pipe))) {
            PrintWriter out = new PrintWriter(pipe, true);
            CompletableFuture<Integer> code = CompletableFuture.supplyAsync(
                    () -> run(out, "serve", "--port", "0", "--key", "K", "--credits", "3"));

            String first = said.readLine();
            assertThat(first).matches("Segmind's API, .*: http://127\\.0\\.0\\.1:\\d+");
            String address = first.substring(first.indexOf("http"));
            assertThat(said.readLine()).isEqualTo("Key: K");
            assertThat(said.readLine()).isEqualTo("Credits: $3.00 of play money");
            assertThat(said.readLine()).isEqualTo("Point programs at it: SEGMIND_BASE_URL=" + address);
            assertThat(balance(address)).isEqualTo("{\"credits\":3.000000,\"free-credits\":0.0}");

            parts.stop().cancel();
            assertThat(code.get(10, TimeUnit.SECONDS)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --fail submit:418    | submit:418 is no rule for a failure.
            --latency soon       | soon is no length of time.
            --port 70000         | Port 70000 cannot be used.
            --v1 xml             | Invalid value for option '--v1'
            """)
    void refusesBadWordsWithOneLine(String words, String line) {
        String[] command = ("serve " + words).split(" ");

        assertThat(run(new PrintWriter(new StringWriter()), command)).isEqualTo(2);
        assertThat(err.toString()).contains(line);
    }

    private static String balance(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/v1/get-user-credits"))
                    .header("x-api-key", "K")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private int run(PrintWriter out, String... words) {
        CliServices services = new CliServices(
                new AppInfo("Slateroom", "1"),
                CatalogReader.bundled(),
                new FakeVideoProvider(),
                PaidServices.fake(),
                new FakeMediaProbe(),
                (file, at, width, height, cancel) -> new Picture(1, 1, new int[1]),
                Clock.systemUTC(),
                Texts.in(Locale.ENGLISH),
                parts,
                new CancelToken());
        return SlateroomCli.run(services, Optional.empty(), out, new PrintWriter(err, true), words);
    }
}
