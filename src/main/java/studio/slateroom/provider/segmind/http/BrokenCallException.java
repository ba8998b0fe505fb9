package studio.slateroom.provider.segmind.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** An exchange that came to no whole answer. */
public final class BrokenCallException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean sent;

    /**
     * A break with its cause.
     *
     * @param sent whether the other side may have got the request
     */
    public BrokenCallException(boolean sent, IOException cause) {
        super(cause.getClass().getSimpleName() + (sent ? " after" : " before") + " the request was sent", cause);
        this.sent = sent;
    }

    /** A break at a call that is safe to repeat, where the kind of the break tells enough. */
    static BrokenCallException of(IOException cause) {
        return new BrokenCallException(!isBeforeSending(cause), cause);
    }

    /** Whether the other side may have got the request; false only where it provably has not. */
    public boolean sent() {
        return sent;
    }

    private static boolean isBeforeSending(IOException cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof SSLHandshakeException;
    }
}
