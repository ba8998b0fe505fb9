package studio.slateroom.provider.segmind.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes a body into a file as it comes, and tells when the last byte came. */
public final class FileSink implements BodySubscriber<Long> {

    private final FileChannel file;
    private final CompletableFuture<Long> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private boolean ended;
    private volatile long arrived;
    private volatile long lastByte = System.nanoTime();
    private volatile @Nullable IOException writeFailure;

    /**
     * A sink for a file.
     *
     * @param file written from its position on
     */
    public FileSink(FileChannel file) {
        this.file = file;
    }

    /** How many bytes of this body are in the file. */
    public long arrived() {
        return arrived;
    }

    /** How long ago the last byte came, or the sink was made. */
    public Duration idle() {
        return Duration.ofNanos(System.nanoTime() - lastByte);
    }

    /** Why the file could not be written, or null where it was not the file that failed. */
    public @Nullable IOException writeFailure() {
        return writeFailure;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    /** Writes no more, whatever still comes. */
    public synchronized void end() {
        ended = true;
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        if (ended) {
            return;
        }
        lastByte = System.nanoTime();
        try {
            for (ByteBuffer buffer : buffers) {
                while (buffer.hasRemaining()) {
                    arrived += file.write(buffer);
                }
            }
        } catch (IOException e) {
            writeFailure = e;
            if (subscription != null) {
                subscription.cancel();
            }
            body.completeExceptionally(e);
            return;
        }
        if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        body.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        body.complete(arrived);
    }
}
