package studio.slateroom.provider.emulator.work;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import studio.slateroom.platform.CancelToken;

/** Brings references from the web, within limits of size and time. */
final class Fetcher implements AutoCloseable {

    private static final long MAX_BYTES = 200L << 20;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Duration limit;

    /** @param limit how long one file may take with everything */
    Fetcher(Duration limit) {
        this.limit = limit;
    }

    /**
     * Brings one file.
     *
     * @return why there is none, empty when it is there
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Optional<String> fetch(URI address, Path target, CancelToken cancel) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(limit).build();
        CompletableFuture<HttpResponse<Path>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofFile(target), MAX_BYTES));
        CompletableFuture<HttpResponse<Path>> inTime = answer.copy().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        try (CancelToken.Registration _ = cancel.onCancel(() -> inTime.cancel(true))) {
            int status = inTime.join().statusCode();
            if (status == 200) {
                return Optional.empty();
            }
            Files.deleteIfExists(target);
            return Optional.of("status " + status);
        } catch (CompletionException e) {
            answer.cancel(true);
            Files.deleteIfExists(target);
            return Optional.of(
                    e.getCause() == null ? "no answer" : e.getCause().getClass().getSimpleName());
        }
    }

    /** Not waited for: what is still under way is of no use to anybody. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
