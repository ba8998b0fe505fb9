package studio.slateroom.provider.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that are given out. */
class EmulatorFilesTest {

    /** What the fake provider writes into a clip. */
    private static final String CLIP = "clip remote-1";

    @TempDir
    private Path folder;

    private EmulatorRig rig;
    private String path;

    @BeforeEach
    void start() throws Exception {
        rig = new EmulatorRig(folder).start();
        path = rig.result(rig.submit(EmulatorRig.body())).required("output").asString();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void givesTheWholeWithItsLength() throws Exception {
        HttpResponse<byte[]> answer = rig.bytes(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).contains("13");
        assertThat(answer.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(answer.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(text(answer)).isEqualTo(CLIP);
    }

    @Test
    void tellsTheLengthWithoutTheContent() throws Exception {
        HttpResponse<String> answer = rig.send(rig.request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Length")).contains("13");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, clip, bytes 0-3/13",
        "bytes=5-, remote-1, bytes 5-12/13",
        "bytes=-1, 1, bytes 12-12/13",
        "bytes=-99, clip remote-1, bytes 0-12/13",
        "bytes=12-99, 1, bytes 12-12/13"
    })
    void givesAPart(String range, String content, String stated) throws Exception {
        HttpResponse<byte[]> answer = rig.bytes(path, "Range", range);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(text(answer)).isEqualTo(content);
        assertThat(answer.headers().firstValue("Content-Range")).contains(stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=13-", "bytes=99-100", "bytes=-0"})
    void refusesAPartBehindTheEnd(String range) throws Exception {
        HttpResponse<byte[]> answer = rig.bytes(path, "Range", range);

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes */13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=a-b", "bytes=-", "bytes=3-1", "bytes=0-1,3-4", "lines=0-1"})
    void givesTheWholeForWhatIsNoSinglePart(String range) throws Exception {
        HttpResponse<byte[]> answer = rig.bytes(path, "Range", range);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo(CLIP);
    }

    @Test
    void givesThePartOnlyOfTheFileThatIsMeant() throws Exception {
        String tag = rig.bytes(path).headers().firstValue("ETag").orElseThrow();

        assertThat(rig.bytes(path, "Range", "bytes=0-3", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(rig.bytes(path, "Range", "bytes=0-3", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/../books.jsonl",
                "/files/..%2Fbooks.jsonl",
                "/files/%2e%2e/books.jsonl",
                "/files/..\\books.jsonl",
                "/files/../../../../etc/passwd",
                "//etc/passwd",
                "/files//etc/passwd",
                "/files/.",
                "/files/",
                "/files/link.mp4",
                "/files/a.mp4%00.png"
            })
    void leadsNowhereElse(String escape) throws Exception {
        Files.createSymbolicLink(folder.resolve("files/link.mp4"), folder.resolve("books.jsonl"));
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), rig.emulator().address().getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = "GET " + escape + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("opened");
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
