package studio.slateroom.provider.segmind.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The body of an order, given out once. The client takes it only after the head has gone out on an open connection: as
 * long as it was not taken, no order can have arrived. A client that wanted to send the request again, as a system
 * property can make Java's do, does not get it.
 */
public final class OneTimeBody implements BodyPublisher {

    private final BodyPublisher body;
    private final AtomicBoolean taken = new AtomicBoolean();

    /** A body of text in UTF-8. */
    public OneTimeBody(String text) {
        this.body = BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    /** Whether a byte of it may be on its way. */
    public boolean taken() {
        return taken.get();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (taken.compareAndSet(false, true)) {
            body.subscribe(subscriber);
        } else {
            subscriber.onSubscribe(new Nothing());
            subscriber.onError(new IOException("an order is sent once"));
        }
    }

    private static final class Nothing implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
