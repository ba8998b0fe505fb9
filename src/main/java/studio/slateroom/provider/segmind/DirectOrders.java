package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import studio.slateroom.provider.OrderName;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.segmind.answer.Amounts;
import studio.slateroom.provider.segmind.answer.ClipResult;
import studio.slateroom.provider.segmind.http.BrokenCallException;
import studio.slateroom.provider.segmind.http.FileSink;
import studio.slateroom.provider.segmind.http.HttpCalls;
import studio.slateroom.provider.segmind.http.OneTimeBody;
import studio.slateroom.provider.segmind.http.Reply;

/** Orders clips the old way, where the answer is the clip itself, or its address. */
final class DirectOrders {

    private static final Logger LOG = System.getLogger(DirectOrders.class.getName());

    private static final int TEXT_BYTES = 1 << 20;
    private static final int HEAD_BYTES = 12;

    private final HttpCalls http;
    private final SegmindTimes times;
    private final Orders orders;
    private final Spool spool;
    private final ResultAddresses results;

    DirectOrders(HttpCalls http, SegmindTimes times, Orders orders, Spool spool, ResultAddresses results) {
        this.http = http;
        this.times = times;
        this.orders = orders;
        this.spool = spool;
        this.results = results;
    }

    /** Orders a clip and brings it, or its address, along; from then on it is found under the order's name. */
    RemoteId order(SegmindConnection connection, String slug, String json, OrderName name) throws ProviderException {
        OneTimeBody body = new OneTimeBody(json);
        HttpRequest request = Orders.request(connection, "/v1/" + slug, body);
        Path part = spool.part();
        FileChannel file = open(part);
        try {
            return taken(receive(request, body, file, name), part, Ids.own(name));
        } catch (BrokenCallException e) {
            throw Orders.fault(e);
        } catch (IOException e) {
            throw Orders.fault(e);
        } finally {
            spool.discard(part);
        }
    }

    /** The file stands before the order goes out: a clip for which there is no place is not to be paid for. */
    private FileChannel open(Path part) throws ProviderException {
        try {
            return spool.open(part);
        } catch (IOException e) {
            throw MediaFaults.ofTarget(e, part);
        }
    }

    private HttpResponse<Long> receive(HttpRequest request, OneTimeBody body, FileChannel part, OrderName name)
            throws BrokenCallException, IOException {
        try (part) {
            FileSink sink = new FileSink(part);
            BooleanSupplier making = HttpCalls.longerThan(times.making());
            BooleanSupplier tooLong = () ->
                    sink.arrived() == 0 ? making.getAsBoolean() : sink.idle().compareTo(times.stall()) > 0;
            try {
                return http.order(request, body, head -> received(head, name, sink), tooLong);
            } finally {
                sink.end();
            }
        }
    }

    /** Its number is for whoever asks the service about an order that breaks: it keeps no record of its own. */
    private static FileSink received(ResponseInfo head, OrderName name, FileSink sink) {
        head.headers()
                .firstValue("x-request-id")
                .flatMap(Ids::of)
                .ifPresent(id -> LOG.log(Level.INFO, "order {0} was request {1}", name.value(), id));
        return sink;
    }

    private RemoteId taken(HttpResponse<Long> response, Path part, RemoteId id) throws ProviderException, IOException {
        boolean ok = response.statusCode() >= 200 && response.statusCode() < 300;
        if (ok && isClip(response, part)) {
            spool.keep(part, id);
            results.remember(id, new ClipResult(Optional.empty(), Optional.empty(), receipt(response)));
            return id;
        }
        Reply reply = new Reply(response.statusCode(), response.headers(), text(part));
        Optional<ClipResult> result = ok ? reply.json().map(ClipResult::of) : Optional.empty();
        if (result.flatMap(ClipResult::video).isEmpty()) {
            return orders.taken(reply).id();
        }
        results.remember(
                id,
                new ClipResult(
                        result.get().video(),
                        result.get().lastFrame(),
                        result.get().receipt().or(() -> receipt(response))));
        return id;
    }

    /** Looks at the content, since a type is easily wrong; a type of its own is believed where the content is unusual. */
    private static boolean isClip(HttpResponse<?> response, Path part) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(part)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("ftyp", 4)) {
            return true;
        }
        String type = response.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
        boolean words = text.isBlank() || "{[<\"".indexOf(text.stripLeading().charAt(0)) >= 0;
        return !words && (type.startsWith("video/") || type.startsWith("application/octet-stream"));
    }

    private static String text(Path part) throws IOException {
        try (InputStream in = Files.newInputStream(part)) {
            return new String(in.readNBytes(TEXT_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static Optional<Receipt> receipt(HttpResponse<?> response) {
        return response.headers()
                .firstValue("x-cost")
                .flatMap(Amounts::read)
                .map(cost -> new Receipt(
                        cost,
                        response.headers().firstValue("x-remaining-credits").flatMap(Amounts::read)));
    }
}
