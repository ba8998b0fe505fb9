package studio.slateroom.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.RequestCheck;
import studio.slateroom.generation.RequestProblem;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;

/** A provider that behaves: it keeps the port's contract, makes tiny clips, and can be told to misbehave. */
public final class FakeVideoProvider implements VideoProvider {

    private static final ModelCatalog CATALOG = CatalogReader.bundled();

    private final Map<RemoteId, RemoteState> clips = new HashMap<>();
    private final List<GenerationRequest> submitted = new ArrayList<>();
    private final List<RemoteId> abandoned = new ArrayList<>();
    private boolean charges;
    private int jobsAtOnce = 1;
    private RemoteState next = new RemoteState.Ready();
    private RuntimeException defect;
    private ProviderFault prepareFault;

    public FakeVideoProvider charging() {
        charges = true;
        return this;
    }

    public FakeVideoProvider atOnce(int jobs) {
        jobsAtOnce = jobs;
        return this;
    }

    /** What the clips that are submitted from now on have come to. */
    public synchronized FakeVideoProvider makes(RemoteState state) {
        next = state;
        return this;
    }

    /** Refuses requests before they are submitted. */
    public synchronized FakeVideoProvider refusing(Message reason) {
        prepareFault = new ProviderFault.Invalid(reason);
        return this;
    }

    /** Breaks when it is asked for a clip, after the request has gone out. */
    public synchronized FakeVideoProvider breaking(RuntimeException e) {
        defect = e;
        return this;
    }

    /** Brings all clips that are being made to the given state. */
    public synchronized void finish(RemoteState state) {
        clips.replaceAll((id, old) -> state);
    }

    public synchronized int submissions() {
        return submitted.size();
    }

    public synchronized List<RemoteId> abandoned() {
        return List.copyOf(abandoned);
    }

    @Override
    public ProviderProfile profile() {
        return new ProviderProfile("fake", charges, jobsAtOnce, Duration.ofMillis(1));
    }

    @Override
    public synchronized PreparedRequest prepare(GenerationRequest request, CancelToken cancel)
            throws ProviderException {
        if (prepareFault != null) {
            throw new ProviderException(prepareFault);
        }
        VideoModel model = CATALOG.find(request.model()).orElseThrow(() -> refusal(Message.of("test")));
        List<RequestProblem> problems = RequestCheck.check(model, request);
        if (!problems.isEmpty()) {
            throw refusal(problems.getFirst().message());
        }
        return new PreparedRequest(request, Map.of());
    }

    @Override
    public synchronized RemoteId submit(PreparedRequest request) {
        submitted.add(request.request());
        if (defect != null) {
            throw defect;
        }
        RemoteId id = new RemoteId("remote-" + submitted.size());
        clips.put(id, next);
        return id;
    }

    @Override
    public synchronized RemoteState state(RemoteId id) {
        return clips.getOrDefault(id, new RemoteState.Gone());
    }

    @Override
    public void fetch(RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel) throws ProviderException {
        if (!(state(id) instanceof RemoteState.Ready)) {
            throw new ProviderException(new ProviderFault.Expired());
        }
        cancel.check();
        progress.accept(0.5);
        try {
            Files.writeString(target, "clip " + id);
        } catch (IOException e) {
            throw new ProviderException(new ProviderFault.Storage(Message.of("test")), e);
        }
        progress.accept(1);
    }

    @Override
    public synchronized void abandon(RemoteId id) {
        abandoned.add(id);
        clips.remove(id);
    }

    private static ProviderException refusal(Message reason) {
        return new ProviderException(new ProviderFault.Invalid(reason));
    }
}
