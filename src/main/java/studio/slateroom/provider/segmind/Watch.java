package studio.slateroom.provider.segmind;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.segmind.answer.ClipResult;
import studio.slateroom.provider.segmind.answer.FaultReader;
import studio.slateroom.provider.segmind.answer.Words;
import studio.slateroom.provider.segmind.http.Reply;
import tools.jackson.databind.JsonNode;

/** Looks how far clips are. */
final class Watch {

    /** What is known of an order that this process has made. */
    private record Order(Optional<URI> status, Optional<URI> result, Set<String> files) {
        static final Order UNKNOWN = new Order(Optional.empty(), Optional.empty(), Set.of());
    }

    private static final int ORDERS_KEPT = 1000;
    private static final Set<Integer> FAILING = Set.of(400, 406);
    private static final int UNPROCESSABLE = 422;

    private final SegmindCalls calls;
    private final FaultReader faults;
    private final ResultAddresses results;
    private final Uploads uploads;
    private final Map<RemoteId, Order> orders = Collections.synchronizedMap(new LinkedHashMap<>());

    Watch(SegmindCalls calls, FaultReader faults, ResultAddresses results, Uploads uploads) {
        this.calls = calls;
        this.faults = faults;
        this.results = results;
        this.uploads = uploads;
    }

    /**
     * Remembers an order.
     *
     * @param files the SHA-256 of each file that goes along
     */
    void expect(Orders.Taken taken, Set<String> files) {
        synchronized (orders) {
            if (orders.size() == ORDERS_KEPT) {
                orders.remove(orders.keySet().iterator().next());
            }
            orders.put(
                    taken.id(),
                    new Order(
                            ClipResult.text(taken.answer().path("status_url")),
                            ClipResult.text(taken.answer().path("response_url")),
                            files));
        }
    }

    /** Asks how far a clip is, and remembers where it lies once it is finished. */
    RemoteState state(SegmindConnection connection, RemoteId id, CancelToken cancel) throws ProviderException {
        URI address = own(connection, order(id).status(), "/v2/requests/" + id + "/status");
        Reply reply = calls.get(connection, address, cancel);
        RemoteState state = state(connection, id, reply);
        if (!(state instanceof RemoteState.Ready(Optional<Receipt> receipt))) {
            return state;
        }
        try {
            RemoteState told = result(connection, id, cancel);
            if (told instanceof RemoteState.Ready || results.find(id).isEmpty()) {
                return withReceipt(id, told, receipt);
            }
        } catch (ProviderException e) {
            if (results.find(id).isEmpty()) {
                throw e;
            }
        }
        // A clip whose address is known can be fetched, whatever the second answer says.
        return state;
    }

    /** The price may stand in either answer. */
    private RemoteState withReceipt(RemoteId id, RemoteState state, Optional<Receipt> receipt) {
        boolean missing = receipt.isPresent() && state.equals(new RemoteState.Ready());
        if (!missing) {
            return state;
        }
        results.find(id)
                .ifPresent(result -> results.remember(id, new ClipResult(result.video(), result.lastFrame(), receipt)));
        return new RemoteState.Ready(receipt);
    }

    private RemoteState result(SegmindConnection connection, RemoteId id, CancelToken cancel) throws ProviderException {
        URI address = own(connection, order(id).result(), "/v2/requests/" + id);
        RemoteState state = state(connection, id, calls.get(connection, address, cancel));
        if (state instanceof RemoteState.Ready && results.find(id).isEmpty()) {
            throw new ProviderException(FaultReader.TROUBLE);
        }
        return state;
    }

    /** The body comes before the status: what has failed is told with an error's status, but is no error of the call. */
    private RemoteState state(SegmindConnection connection, RemoteId id, Reply reply) throws ProviderException {
        Optional<JsonNode> body = reply.json();
        String status =
                body.map(json -> json.path("status").asString("")).orElse("").toUpperCase(Locale.ROOT);
        boolean failed = status.equals("FAILED") && (reply.ok() || FAILING.contains(reply.status()));
        if (failed || (reply.status() == UNPROCESSABLE && body.isPresent())) {
            return new RemoteState.Failed(failure(connection, id, Words.of(body.orElseThrow())));
        }
        if (reply.status() == 404 || reply.status() == 410) {
            if (reply.page()) {
                throw new ProviderException(FaultReader.TROUBLE);
            }
            return new RemoteState.Gone();
        }
        if (!reply.ok()) {
            throw new ProviderException(trouble(reply));
        }
        return state(id, status, body.orElseThrow(() -> new ProviderException(FaultReader.TROUBLE)));
    }

    /** A look that is refused says nothing about the clip, which was ordered and may be charged. */
    private ProviderFault trouble(Reply reply) {
        boolean ours = reply.status() == 401 || reply.status() == 429;
        return ours ? faults.fault(reply) : FaultReader.TROUBLE;
    }

    private RemoteState state(RemoteId id, String status, JsonNode body) throws ProviderException {
        ClipResult result = ClipResult.of(body);
        boolean finished = status.equals("COMPLETED")
                || (status.isEmpty() && result.video().isPresent());
        if (finished && result.video().isPresent()) {
            results.remember(id, result);
        }
        if (finished) {
            return new RemoteState.Ready(result.receipt());
        }
        return switch (status) {
            case "QUEUED" -> new RemoteState.Waiting();
            case "" -> throw new ProviderException(FaultReader.TROUBLE);
            default -> new RemoteState.Working(-1);
        };
    }

    private ProviderFault failure(SegmindConnection connection, RemoteId id, String words) {
        ProviderFault fault = FaultReader.failure(words);
        if (fault.equals(FaultReader.FILE_UNREAD)) {
            Set<String> files = order(id).files();
            if (files.isEmpty()) {
                uploads.forgetAll();
            } else {
                uploads.forget(connection, files);
            }
        }
        return fault;
    }

    private Order order(RemoteId id) {
        return orders.getOrDefault(id, Order.UNKNOWN);
    }

    /** The address that the service gave, unless it lies on a server that is not to see the key. */
    private static URI own(SegmindConnection connection, Optional<URI> given, String path) {
        return given.filter(connection::owns).orElseGet(() -> connection.api(path));
    }
}
