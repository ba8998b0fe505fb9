package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.segmind.answer.ClipResult;
import studio.slateroom.provider.segmind.answer.FaultReader;
import studio.slateroom.provider.segmind.http.BrokenCallException;
import studio.slateroom.provider.segmind.http.Download;
import studio.slateroom.provider.segmind.http.HttpCalls;

/** Brings finished clips and their last pictures home. The servers on which they lie never see the key. */
final class Fetching {

    /** How file hosts say that a file is not there, or that its address is no longer good. */
    private static final Set<Integer> DEAD = Set.of(403, 404, 410);

    private final HttpCalls http;
    private final SegmindTimes times;
    private final Watch watch;
    private final ResultAddresses results;

    Fetching(HttpCalls http, SegmindTimes times, Watch watch, ResultAddresses results) {
        this.http = http;
        this.times = times;
        this.watch = watch;
        this.results = results;
    }

    /** Brings a clip. */
    void clip(SegmindConnection connection, RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel)
            throws ProviderException {
        Optional<ClipResult> known = results.find(id);
        int status = download(
                connection, known.isPresent() ? known : asked(connection, id, cancel), target, progress, cancel);
        if (DEAD.contains(status) && known.isPresent()) {
            // The address stays known meanwhile: the file outlives the record, and a host may refuse once.
            Optional<ClipResult> fresh = asked(connection, id, cancel);
            status = fresh.isEmpty() ? status : download(connection, fresh, target, progress, cancel);
        }
        if (status != Download.OK) {
            throw new ProviderException(fault(status));
        }
    }

    /**
     * Brings the still that a clip ends with. One that is missing is no fault, since the clip is there.
     *
     * @return whether it was written
     */
    boolean lastFrame(SegmindConnection connection, RemoteId id, Path target, CancelToken cancel)
            throws ProviderException {
        Optional<ClipResult> result = results.find(id);
        Optional<URI> frame =
                (result.isPresent() ? result : asked(connection, id, cancel)).flatMap(ClipResult::lastFrame);
        if (frame.isEmpty()) {
            return false;
        }
        int status = download(connection, frame.get(), target, _ -> {}, cancel);
        if (status != Download.OK && !DEAD.contains(status)) {
            throw new ProviderException(fault(status));
        }
        return status == Download.OK;
    }

    private static ProviderFault fault(int status) {
        return switch (status) {
            case 404, 410 -> new ProviderFault.RecordGone();
            case Download.NO_FILE -> FaultReader.CUT;
            default -> FaultReader.TROUBLE;
        };
    }

    /** Where the service says that the clip lies; empty where it has no record. */
    private Optional<ClipResult> asked(SegmindConnection connection, RemoteId id, CancelToken cancel)
            throws ProviderException {
        if (Ids.isOwn(id)) {
            return Optional.empty();
        }
        return switch (watch.state(connection, id, cancel)) {
            case RemoteState.Ready _ -> results.find(id);
            case RemoteState.Failed(ProviderFault fault) -> throw new ProviderException(fault);
            case RemoteState.Gone _ -> Optional.empty();
            case RemoteState.Waiting _, RemoteState.Working _ -> throw new ProviderException(FaultReader.TROUBLE);
        };
    }

    private int download(
            SegmindConnection connection,
            Optional<ClipResult> result,
            Path target,
            DoubleConsumer progress,
            CancelToken cancel)
            throws ProviderException {
        URI address = result.flatMap(ClipResult::video)
                .orElseThrow(() -> new ProviderException(new ProviderFault.RecordGone()));
        return download(connection, address, target, progress, cancel);
    }

    private int download(
            SegmindConnection connection, URI address, Path target, DoubleConsumer progress, CancelToken cancel)
            throws ProviderException {
        boolean safe = "https".equalsIgnoreCase(address.getScheme())
                || String.valueOf(address.getScheme())
                        .equalsIgnoreCase(connection.base().getScheme());
        if (!safe) {
            throw new ProviderException(FaultReader.TROUBLE);
        }
        try {
            return new Download(http, times.stall(), address, progress, cancel).to(target);
        } catch (BrokenCallException e) {
            throw new ProviderException(e.sent() ? FaultReader.CUT : new ProviderFault.Unreachable(), e);
        } catch (IOException e) {
            throw MediaFaults.ofTarget(e, target);
        }
    }
}
