package studio.slateroom.provider.segmind.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.CancelToken;

/** Sends requests, one exchange a call. The clients are made with the first call, so that a start waits for none. */
public final class HttpCalls implements AutoCloseable {

    /** Answers that are read into memory are short; a longer one is not an answer. */
    private static final int ANSWER_BYTES = 4 << 20;

    private static final long TICK_MILLIS = 50;

    private final Duration connect;
    private @Nullable HttpClient asking;
    private @Nullable HttpClient fetching;

    /**
     * Calls that give up on a connection that does not open.
     *
     * @param connect how long it may take to open
     */
    public HttpCalls(Duration connect) {
        this.connect = connect;
    }

    /**
     * An exchange that costs nothing and may be repeated. A redirect is an answer and is not followed.
     *
     * @param patience how long until the whole answer is there
     * @throws CancellationException when cancelled, or the thread was interrupted
     */
    public Reply ask(HttpRequest request, Duration patience, CancelToken cancel) throws BrokenCallException {
        try {
            return Reply.of(await(asking().sendAsync(request, text()), longerThan(patience), cancel));
        } catch (IOException e) {
            throw BrokenCallException.of(e);
        }
    }

    /**
     * An exchange that changes something. It has a connection of its own, so that it never meets one that the other side
     * has closed meanwhile, and is not sent again.
     *
     * @param patience how long until the whole answer is there
     * @throws CancellationException when cancelled
     */
    public Reply post(HttpRequest request, Duration patience, CancelToken cancel) throws BrokenCallException {
        HttpClient own = client(HttpClient.Redirect.NEVER);
        try {
            return Reply.of(await(own.sendAsync(request, text()), longerThan(patience), cancel));
        } catch (IOException e) {
            throw BrokenCallException.of(e);
        } finally {
            own.shutdownNow();
        }
    }

    /**
     * An exchange that costs money: as {@link #post}, but whether it was sent is known from its body.
     *
     * @param tooLong says when to wait no longer
     * @throws BrokenCallException also when the thread was interrupted
     */
    public <T> HttpResponse<T> order(
            HttpRequest request, OneTimeBody body, BodyHandler<T> answer, BooleanSupplier tooLong)
            throws BrokenCallException {
        HttpClient own = client(HttpClient.Redirect.NEVER);
        try {
            return await(own.sendAsync(request, answer), tooLong, new CancelToken());
        } catch (IOException e) {
            throw new BrokenCallException(body.taken(), e);
        } catch (CancellationException e) {
            throw new BrokenCallException(body.taken(), new IOException("interrupted", e));
        } finally {
            own.shutdownNow();
        }
    }

    /** An exchange without a key that brings a file; redirects are followed. */
    <T> HttpResponse<T> fetch(HttpRequest request, BodyHandler<T> answer, BooleanSupplier tooLong, CancelToken cancel)
            throws IOException {
        return await(fetching().sendAsync(request, answer), tooLong, cancel);
    }

    /** Ends the connections that are open. */
    @Override
    public synchronized void close() {
        if (asking != null) {
            asking.shutdownNow();
        }
        if (fetching != null) {
            fetching.shutdownNow();
        }
    }

    /** How the text of a short answer is read. */
    public static BodyHandler<String> text() {
        return BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), ANSWER_BYTES);
    }

    /** Says when a time from now is over. */
    public static BooleanSupplier longerThan(Duration patience) {
        long start = System.nanoTime();
        return () -> System.nanoTime() - start > patience.toNanos();
    }

    private static <T> HttpResponse<T> await(
            CompletableFuture<HttpResponse<T>> answer, BooleanSupplier tooLong, CancelToken cancel) throws IOException {
        try (CancelToken.Registration _ = cancel.onCancel(() -> answer.cancel(true))) {
            while (!tooLong.getAsBoolean()) {
                try {
                    return answer.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    // Looks at its patience again.
                }
            }
            throw new HttpTimeoutException("no whole answer in time");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            cancel.check();
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private synchronized HttpClient asking() {
        if (asking == null) {
            asking = client(HttpClient.Redirect.NEVER);
        }
        return asking;
    }

    private synchronized HttpClient fetching() {
        if (fetching == null) {
            fetching = client(HttpClient.Redirect.NORMAL);
        }
        return fetching;
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(redirect)
                .connectTimeout(connect)
                .build();
    }
}
