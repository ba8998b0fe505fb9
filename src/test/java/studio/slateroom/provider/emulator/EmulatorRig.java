package studio.slateroom.provider.emulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.emulator.account.TokenTariff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port, and a caller with a key. */
public final class EmulatorRig implements AutoCloseable {

    public static final String KEY = "SG_0123456789abcdef";
    static final String PROMPT = "Shot 1 | 0s-4s: A lamp.";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Path folder;
    private ModelCatalog catalog = CatalogReader.bundled();
    private VideoProvider provider = new FakeVideoProvider();
    private MediaProbe probe = new FakeMediaProbe();
    private PictureReader pictures = (_, _, _, _, _) -> new Picture(2, 2, new int[4]);
    private Clock clock = Clock.systemUTC();
    private Emulator emulator;

    /** A rig whose server keeps its things in this folder. */
    public EmulatorRig(Path folder) {
        this.folder = folder;
    }

    /** What a command line needs that does not serve. */
    public static EmulatorParts parts(Path folder) {
        return new EmulatorRig(folder).parts();
    }

    public EmulatorRig catalog(ModelCatalog other) {
        catalog = other;
        return this;
    }

    public EmulatorRig provider(VideoProvider other) {
        provider = other;
        return this;
    }

    public EmulatorRig media(MediaProbe otherProbe, PictureReader otherPictures) {
        probe = otherProbe;
        pictures = otherPictures;
        return this;
    }

    EmulatorRig clock(Clock other) {
        clock = other;
        return this;
    }

    private EmulatorParts parts() {
        return new EmulatorParts(
                catalog,
                provider,
                probe,
                pictures,
                new TokenTariff(),
                Texts.in(Locale.ENGLISH),
                threads,
                clock,
                new CancelToken(),
                folder);
    }

    public EmulatorRig start() throws EmulatorException {
        return start(EmulatorOptions.STANDARD);
    }

    public EmulatorRig start(EmulatorOptions options) throws EmulatorException {
        emulator = Emulator.start(parts(), options);
        return this;
    }

    /** Another start after the end of this one, however it ended. */
    public EmulatorRig restart(EmulatorOptions options) throws EmulatorException {
        emulator.close();
        return start(options);
    }

    public Emulator emulator() {
        return emulator;
    }

    Path folder() {
        return folder;
    }

    URI uri(String pathOrAddress) {
        return emulator.address().resolve(pathOrAddress);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path).GET(), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return send(request, headers);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60)).setHeader("x-api-key", KEY);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws IOException, InterruptedException {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Orders a clip on v2 and says which number it has. */
    String submit(String body) throws IOException, InterruptedException {
        return json(post("/v2/seedance-2.0", body)).required("request_id").asString();
    }

    /** The state of a job once it has ended. */
    HttpResponse<String> end(String id) throws IOException, InterruptedException {
        CancelToken patience = new CancelToken();
        HttpResponse<String> answer = get("/v2/requests/" + id + "/status");
        while (answer.statusCode() == 200 && !status(answer).equals("COMPLETED")) {
            patience.await(Duration.ofMillis(10));
            answer = get("/v2/requests/" + id + "/status");
        }
        return answer;
    }

    /** The result of a job once it has ended. */
    JsonNode result(String id) throws IOException, InterruptedException {
        end(id);
        return json(get("/v2/requests/" + id));
    }

    static String status(HttpResponse<String> answer) {
        return json(answer).path("status").asString("");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** A body with a prompt and these values, names and values in turn. */
    static String body(Object... namesAndValues) {
        var body =
                JSON.createObjectNode().put("prompt", PROMPT).put("duration", 4).put("resolution", "480p");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1] instanceof Object[] list ? Arrays.asList(list) : namesAndValues[i + 1];
            body.putPOJO(String.valueOf(namesAndValues[i]), value);
        }
        return JSON.writeValueAsString(body);
    }

    static String body(Map<String, Object> values) {
        return JSON.writeValueAsString(values);
    }

    @Override
    public void close() {
        if (emulator != null) {
            emulator.close();
        }
        client.close();
        threads.close();
    }
}
