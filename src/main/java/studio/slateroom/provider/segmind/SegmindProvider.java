package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.Admission;
import studio.slateroom.provider.OrderName;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.ProviderProfile;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.segmind.answer.ClipResult;
import studio.slateroom.provider.segmind.answer.FaultReader;
import studio.slateroom.provider.segmind.http.HttpCalls;

/** Makes clips through Segmind's service, for money. Each call is tried once; when to try again is the caller's to say. */
public final class SegmindProvider implements VideoProvider, AutoCloseable {

    /** The provider's name in the journal and in recipes. */
    public static final String ID = "segmind";

    /** How long after its order the service keeps its record of a clip. */
    public static final Duration KEEPS = Duration.ofHours(1);

    /** Slugs are parts of addresses, and a user's own catalogue may hold any text. */
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Supplier<SegmindConnection> connection;
    private final ModelCatalog catalog;
    private final ReferenceFiles files;
    private final HttpCalls http;
    private final Uploads uploads;
    private final Orders orders;
    private final DirectOrders directOrders;
    private final Watch watch;
    private final Fetching fetching;
    private final Balance balance;
    private final Spool spool;
    private final ResultAddresses results;
    private final Set<RemoteId> abandoned = ConcurrentHashMap.newKeySet();

    /**
     * A provider with its own folder.
     *
     * @param connection asked at each call
     * @param folder where it keeps addresses of uploads and clips; made when it is needed, several processes may share it
     */
    public SegmindProvider(
            Supplier<SegmindConnection> connection, ModelCatalog catalog, MediaProbe probe, Clock clock, Path folder) {
        this(connection, catalog, probe, clock, folder, SegmindTimes.USUAL);
    }

    SegmindProvider(
            Supplier<SegmindConnection> connection,
            ModelCatalog catalog,
            MediaProbe probe,
            Clock clock,
            Path folder,
            SegmindTimes times) {
        this.connection = connection;
        this.catalog = catalog;
        this.files = new ReferenceFiles(probe);
        this.http = new HttpCalls(times.connect());
        FaultReader faults = new FaultReader(clock);
        SegmindCalls calls = new SegmindCalls(http, times);
        this.results = new ResultAddresses(folder.resolve("results"), clock);
        this.spool = new Spool(folder.resolve("clips"));
        this.uploads =
                new Uploads(calls, http, times, faults, new UploadCache(folder.resolve("uploads"), clock), clock);
        this.orders = new Orders(http, times, faults);
        this.directOrders = new DirectOrders(http, times, orders, spool, results);
        this.watch = new Watch(calls, faults, results, uploads);
        this.fetching = new Fetching(http, times, watch, results);
        this.balance = new Balance(calls, faults);
    }

    @Override
    public ProviderProfile profile() {
        SegmindConnection now = connection.get();
        return new ProviderProfile(ID, true, now.jobsAtOnce(), now.pollInterval(), Optional.of(KEEPS));
    }

    @Override
    public PreparedRequest prepare(GenerationRequest request, CancelToken cancel) throws ProviderException {
        VideoModel model = Admission.check(catalog, request);
        Map<AttachedFile, MediaInfo> checked = files.checked(model, request, cancel);
        SegmindConnection now = connection.get();
        Map<String, URI> addresses = new LinkedHashMap<>();
        request.files().forEach(file -> file.address().ifPresent(address -> addresses.put(file.sha256(), address)));
        for (Map.Entry<AttachedFile, MediaInfo> file : checked.entrySet()) {
            cancel.check();
            addresses.put(file.getKey().sha256(), uploads.bring(now, file.getKey(), file.getValue(), cancel));
        }
        return new PreparedRequest(request, addresses);
    }

    @Override
    public RemoteId submit(PreparedRequest prepared) throws ProviderException {
        VideoModel model = model(prepared.request());
        boolean complete =
                prepared.request().files().allMatch(file -> prepared.addresses().containsKey(file.sha256()));
        if (!complete) {
            throw new ProviderException(FaultReader.FILE_UNREAD);
        }
        String body = SegmindBody.of(
                        model,
                        prepared.request(),
                        file -> String.valueOf(prepared.addresses().get(file.sha256())))
                .toString();
        SegmindConnection now = connection.get();
        try {
            return order(now, model, prepared, body);
        } catch (ProviderException e) {
            if (e.fault().equals(FaultReader.FILE_UNREAD)) {
                uploads.forget(now, prepared.addresses().keySet());
            }
            throw e;
        }
    }

    private RemoteId order(SegmindConnection now, VideoModel model, PreparedRequest prepared, String body)
            throws ProviderException {
        if (now.protocol() == SegmindConnection.Protocol.V1) {
            return directOrders.order(now, model.slug(), body, prepared.name().orElseGet(OrderName::any));
        }
        Orders.Taken taken = orders.order(now, model.slug(), body);
        watch.expect(taken, prepared.addresses().keySet());
        return taken.id();
    }

    /** {@inheritDoc} Only a clip that comes with the answer to its order can have arrived before its name was known. */
    @Override
    public Optional<RemoteId> find(OrderName name) {
        return Optional.of(Ids.own(name))
                .filter(id -> spool.has(id) || results.find(id).isPresent());
    }

    @Override
    public RemoteState state(RemoteId id, CancelToken cancel) throws ProviderException {
        if (isUnknown(id)) {
            return new RemoteState.Gone();
        }
        Optional<ClipResult> result = results.find(id);
        if (result.isPresent() || spool.has(id)) {
            return new RemoteState.Ready(result.flatMap(ClipResult::receipt));
        }
        return Ids.isOwn(id) ? new RemoteState.Gone() : watch.state(connection.get(), id, cancel);
    }

    @Override
    public void fetch(RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel) throws ProviderException {
        cancel.check();
        if (isUnknown(id)) {
            throw new ProviderException(new ProviderFault.RecordGone());
        }
        if (!spool.has(id)) {
            fetching.clip(connection.get(), id, target, progress, cancel);
            return;
        }
        try {
            spool.copy(id, target, progress, cancel);
        } catch (IOException e) {
            throw MediaFaults.ofTarget(e, target);
        }
    }

    @Override
    public boolean fetchLastFrame(RemoteId id, Path target, CancelToken cancel) throws ProviderException {
        cancel.check();
        boolean none = isUnknown(id) || spool.has(id);
        return !none && fetching.lastFrame(connection.get(), id, target, cancel);
    }

    @Override
    public Optional<Usd> balance(CancelToken cancel) throws ProviderException {
        return Optional.of(balance.ask(connection.get(), cancel));
    }

    @Override
    public void abandon(RemoteId id) {
        if (Ids.isValid(id)) {
            abandoned.add(id);
            results.forget(id);
            spool.remove(id);
        }
    }

    /** Ends the connections that are open. */
    @Override
    public void close() {
        http.close();
    }

    private boolean isUnknown(RemoteId id) {
        return !Ids.isValid(id) || abandoned.contains(id);
    }

    private VideoModel model(GenerationRequest request) throws ProviderException {
        VideoModel model = Admission.model(catalog, request);
        if (!SLUG.matcher(model.slug()).matches()) {
            throw Admission.unknownModel(request);
        }
        return model;
    }
}
