package studio.slateroom.provider.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.media.ffmpeg.SampleMedia;
import tools.jackson.databind.JsonNode;

/** The files that orders name by their addresses. */
class EmulatorReferencesTest {

    @TempDir
    private Path folder;

    private final AtomicInteger visits = new AtomicInteger();
    private FfmpegEngine ffmpeg;
    private HttpServer web;
    private EmulatorRig rig;
    private byte[] picture;

    @BeforeEach
    void open() throws Exception {
        ffmpeg = SampleMedia.engine();
        picture = Files.readAllBytes(SampleMedia.picture(folder.resolve("lamp.png"), "png", 320, 320));
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/lamp.png", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
            exchange.close();
        });
        web.createContext("/page", exchange -> {
            exchange.sendResponseHeaders(200, 6);
            exchange.getResponseBody().write(new byte[] {'<', 'h', 't', 'm', 'l', '>'});
            exchange.close();
        });
        web.start();
        rig = new EmulatorRig(folder.resolve("emulator"))
                .media(new FfmpegProbe(ffmpeg), new FfmpegPictureReader(ffmpeg));
    }

    @AfterEach
    void close() {
        rig.close();
        web.stop(0);
        ffmpeg.close();
    }

    private String web(String path) {
        return "http://127.0.0.1:" + web.getAddress().getPort() + path;
    }

    @Test
    void areFetchedFromTheWeb() throws Exception {
        rig.start();

        JsonNode result = rig.result(rig.submit(EmulatorRig.body("first_frame_url", web("/lamp.png?signature=s"))));

        assertThat(result.has("output")).isTrue();
        assertThat(result.has("warnings")).isFalse();
        assertThat(visits).hasValue(1);
    }

    @Test
    void areTakenFromTheServersOwnFilesWithoutACall() throws Exception {
        rig.start(EmulatorOptions.STANDARD.withFailures("download:500"));
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
        String address = EmulatorRig.json(
                        rig.post("/upload-asset", EmulatorRig.body(Map.of("data_urls", new String[] {data}))))
                .required("file_urls")
                .get(0)
                .asString();

        JsonNode result =
                rig.result(rig.submit(EmulatorRig.body("reference_images", new String[] {address, web("/lamp.png")})));

        assertThat(result.has("output")).isTrue();
        assertThat(result.has("warnings")).isFalse();
    }

    @Test
    void thatCannotBeHadAreReplacedAndNamed() throws Exception {
        rig.start();

        JsonNode result = rig.result(rig.submit(EmulatorRig.body(
                "reference_images", new String[] {web("/lamp.png"), web("/none.png?signature=secret")},
                "reference_videos", new String[] {web("/none.mp4")},
                "reference_audios", new String[] {web("/none.mp3")})));

        assertThat(result.path("error").asString("")).isEmpty();
        assertThat(result.required("warnings").size()).isEqualTo(3);
        assertThat(result.required("warnings").get(0).asString())
                .isEqualTo("reference_images[1] could not be fetched from http://127.0.0.1/none.png (status 404);"
                        + " a placeholder stands in.");
        assertThat(result.toString()).doesNotContain("secret");
        assertThat(folder.resolve("emulator/work")).isEmptyDirectory();
    }

    @Test
    void onNoServerAtAllAreReplacedToo() throws Exception {
        rig.start();
        web.stop(0);

        JsonNode result = rig.result(rig.submit(EmulatorRig.body("first_frame_url", web("/lamp.png"))));

        assertThat(result.required("warnings").get(0).asString()).contains("first_frame_url", "ConnectException");
    }

    @Test
    void thatCannotBeHadEndTheOrderWhenStrict() throws Exception {
        rig.start(EmulatorOptions.STANDARD.withStrict());

        HttpResponse<String> failed = rig.end(rig.submit(EmulatorRig.body("first_frame_url", web("/none.png"))));

        assertThat(failed.statusCode()).isEqualTo(422);
        assertThat(EmulatorRig.json(failed).required("error").asString())
                .startsWith("Failed to download reference media: first_frame_url");
        assertThat(rig.emulator().books().charges()).isEmpty();
    }

    @Test
    void ofAnotherKindEndTheOrder() throws Exception {
        rig.start();

        for (String body : new String[] {
            EmulatorRig.body("first_frame_url", web("/page")),
            EmulatorRig.body("reference_videos", new String[] {web("/lamp.png")})
        }) {
            HttpResponse<String> failed = rig.end(rig.submit(body));

            assertThat(failed.statusCode()).isEqualTo(422);
            assertThat(EmulatorRig.json(failed).required("error").asString()).startsWith("Invalid reference media: ");
        }
    }

    @Test
    void thatMoveArePaidBySecond() throws Exception {
        Path film = SampleMedia.generated(
                ffmpeg, folder.resolve("film.mp4"), "testsrc=size=640x640:rate=24:duration=2", "-pix_fmt", "yuv420p");
        byte[] bytes = Files.readAllBytes(film);
        rig.start();
        String data = "data:video/mp4;base64," + Base64.getEncoder().encodeToString(bytes);
        String address = EmulatorRig.json(
                        rig.post("/upload-asset", EmulatorRig.body(Map.of("data_urls", new String[] {data}))))
                .required("file_urls")
                .get(0)
                .asString();

        JsonNode metrics = rig.result(rig.submit(EmulatorRig.body("reference_videos", new String[] {address})))
                .required("metrics");

        // 864 x 496 x 145 / 1024 tokens at the price with video
        assertThat(metrics.required("cost").asDouble()).isEqualTo(0.260935, org.assertj.core.data.Offset.offset(1e-6));
    }
}
