package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.segmind.answer.FaultReader;
import studio.slateroom.provider.segmind.http.BrokenCallException;
import studio.slateroom.provider.segmind.http.HttpCalls;
import studio.slateroom.provider.segmind.http.OneTimeBody;
import studio.slateroom.provider.segmind.http.Reply;
import tools.jackson.databind.JsonNode;

/**
 * Orders clips, each with one request that is sent at most once. Where it is not certain that the service has not taken
 * an order, the fault says so.
 */
final class Orders {

    private static final Logger LOG = System.getLogger(Orders.class.getName());

    /** An order that was taken, with the answer about it. */
    record Taken(RemoteId id, JsonNode answer) {}

    private final HttpCalls http;
    private final SegmindTimes times;
    private final FaultReader faults;

    Orders(HttpCalls http, SegmindTimes times, FaultReader faults) {
        this.http = http;
        this.times = times;
        this.faults = faults;
    }

    /**
     * Orders a clip.
     *
     * @param slug the model's name
     * @param json what is ordered
     */
    Taken order(SegmindConnection connection, String slug, String json) throws ProviderException {
        OneTimeBody body = new OneTimeBody(json);
        HttpRequest request = request(connection, "/v2/" + slug, body);
        try {
            HttpResponse<String> response =
                    http.order(request, body, HttpCalls.text(), HttpCalls.longerThan(times.order()));
            return taken(new Reply(response.statusCode(), response.headers(), response.body()));
        } catch (BrokenCallException e) {
            throw fault(e);
        }
    }

    /** The request of an order. */
    static HttpRequest request(SegmindConnection connection, String path, OneTimeBody body) throws ProviderException {
        return SegmindCalls.request(connection, connection.api(path))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
    }

    /** What a break means for an order. */
    static ProviderException fault(BrokenCallException e) {
        return new ProviderException(
                e.sent() ? new ProviderFault.OutcomeUnknown() : new ProviderFault.Unreachable(), e);
    }

    /** What it means when a file of our own fails after the order was sent. */
    static ProviderException fault(IOException e) {
        return new ProviderException(new ProviderFault.OutcomeUnknown(), e);
    }

    /**
     * The order that an answer confirms.
     *
     * @throws ProviderException for every other answer; only those that refuse say that nothing was ordered
     */
    Taken taken(Reply reply) throws ProviderException {
        LOG.log(Level.DEBUG, "an order was answered with {0}", reply.status());
        if (FaultReader.isRefusal(reply.status())) {
            throw new ProviderException(faults.fault(reply));
        }
        Optional<JsonNode> answer = reply.ok() ? reply.json() : Optional.empty();
        return answer.flatMap(json -> Ids.in(json).map(id -> new Taken(id, json)))
                .orElseThrow(() -> new ProviderException(new ProviderFault.OutcomeUnknown()));
    }
}
