package studio.slateroom.provider.segmind;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.KeyUnreadableException;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.segmind.answer.FaultReader;
import studio.slateroom.provider.segmind.http.BrokenCallException;
import studio.slateroom.provider.segmind.http.HttpCalls;
import studio.slateroom.provider.segmind.http.Reply;

/** Calls to the service's own servers, the only ones that see the key. */
final class SegmindCalls {

    private static final Logger LOG = System.getLogger(SegmindCalls.class.getName());

    private final HttpCalls http;
    private final SegmindTimes times;

    SegmindCalls(HttpCalls http, SegmindTimes times) {
        this.http = http;
        this.times = times;
    }

    /**
     * Asks for something.
     *
     * @param address on the base's server
     * @throws ProviderException when there is no key or no answer
     * @throws CancellationException when cancelled
     */
    Reply get(SegmindConnection connection, URI address, CancelToken cancel) throws ProviderException {
        HttpRequest request = request(connection, address).GET().build();
        try {
            Reply reply = http.ask(request, times.answer(), cancel);
            LOG.log(Level.DEBUG, "GET {0}: {1}", address.getPath(), reply.status());
            return reply;
        } catch (BrokenCallException e) {
            throw new ProviderException(FaultReader.fault(e), e);
        }
    }

    /**
     * Posts something that costs nothing.
     *
     * @throws ProviderException when there is no key or no answer
     * @throws CancellationException when cancelled
     */
    Reply post(SegmindConnection connection, URI address, BodyPublisher body, Duration patience, CancelToken cancel)
            throws ProviderException {
        HttpRequest request = request(connection, address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/plain, */*")
                .POST(body)
                .build();
        try {
            Reply reply = http.post(request, patience, cancel);
            LOG.log(Level.DEBUG, "POST {0}: {1}", address.getPath(), reply.status());
            return reply;
        } catch (BrokenCallException e) {
            throw new ProviderException(FaultReader.fault(e), e);
        }
    }

    /**
     * A request with the key.
     *
     * @throws ProviderException when there is no key, or one that cannot be one
     */
    static HttpRequest.Builder request(SegmindConnection connection, URI address) throws ProviderException {
        String key = key(connection);
        if (!key.chars().allMatch(sign -> sign > ' ' && sign <= '~')) {
            throw new ProviderException(new ProviderFault.Unauthorized(false));
        }
        boolean own = connection.owns(address)
                || SegmindConnection.origin(address).equals(SegmindConnection.origin(connection.uploads()));
        if (!own) {
            throw new IllegalArgumentException("the key is not for " + SegmindConnection.origin(address));
        }
        return HttpRequest.newBuilder(address).header("x-api-key", key);
    }

    private static String key(SegmindConnection connection) throws ProviderException {
        try {
            return connection
                    .currentKey()
                    .orElseThrow(() -> new ProviderException(new ProviderFault.Unauthorized(true)));
        } catch (KeyUnreadableException e) {
            // It passes: a clip that was ordered is asked for again once the keyring is unlocked.
            throw new ProviderException(new ProviderFault.ServerFault(e.message()), e);
        }
    }
}
