package studio.slateroom.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.RequestCheck;
import studio.slateroom.generation.RequestProblem;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;

/** A provider that behaves: it keeps the port's contract, makes tiny clips, and can be told to misbehave. */
public final class FakeVideoProvider implements VideoProvider {

    private static final ModelCatalog CATALOG = CatalogReader.bundled();

    private final Map<RemoteId, RemoteState> clips = new HashMap<>();
    private final List<GenerationRequest> submitted = new ArrayList<>();
    private final List<RemoteId> abandoned = new ArrayList<>();
    private String name = "fake";
    private boolean charges;
    private int jobsAtOnce = 1;
    private RemoteState next = new RemoteState.Ready();
    private RuntimeException defect;
    private ProviderFault prepareFault;
    private ProviderFault submitFault;
    private boolean offline;
    private final Deque<ProviderFault> stateFaults = new ArrayDeque<>();
    private Usd balance = Usd.of(25);
    private Runnable whenWeighed = () -> {};
    private Runnable whenOrdered = () -> {};
    private Duration keeps = Duration.ofHours(1);

    public FakeVideoProvider named(String id) {
        name = id;
        return this;
    }

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

    /** Answers the next order with a fault, after it has gone out. */
    public synchronized FakeVideoProvider failing(ProviderFault fault) {
        submitFault = fault;
        return this;
    }

    /** Cannot be reached any more. */
    public synchronized FakeVideoProvider offline() {
        offline = true;
        return this;
    }

    /** Answers the next looks at a clip with these faults. */
    public synchronized FakeVideoProvider stumbling(ProviderFault... faults) {
        stateFaults.addAll(List.of(faults));
        return this;
    }

    /** Has made this clip at some time. */
    public synchronized FakeVideoProvider having(String id) {
        clips.put(new RemoteId(id), new RemoteState.Ready());
        return this;
    }

    /** Lets something happen the next time that it is asked for the balance, before the answer. */
    public synchronized FakeVideoProvider whenWeighed(Runnable happening) {
        whenWeighed = happening;
        return this;
    }

    /** Lets something happen the next time that a clip is ordered, before the answer. */
    public synchronized FakeVideoProvider whenOrdered(Runnable happening) {
        whenOrdered = happening;
        return this;
    }

    /** What is on the account. */
    public synchronized FakeVideoProvider owning(Usd money) {
        balance = money;
        return this;
    }

    /** How long clips are kept. */
    public synchronized FakeVideoProvider keeping(Duration time) {
        keeps = time;
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

    /**
     * What was abandoned, once something was: a job lets go of its clip only after it has said that it succeeded.
     *
     * @return an empty list after ten seconds in which nothing was
     */
    public synchronized List<RemoteId> awaitAbandoned() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (abandoned.isEmpty() && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
        return List.copyOf(abandoned);
    }

    @Override
    public ProviderProfile profile() {
        return new ProviderProfile(
                name, charges, jobsAtOnce, Duration.ofMillis(1), charges ? Optional.of(keeps) : Optional.empty());
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
    public synchronized RemoteId submit(PreparedRequest request) throws ProviderException {
        if (offline) {
            throw new ProviderException(new ProviderFault.Unreachable());
        }
        submitted.add(request.request());
        Runnable happening = whenOrdered;
        whenOrdered = () -> {};
        happening.run();
        if (submitFault != null) {
            ProviderFault fault = submitFault;
            submitFault = null;
            throw new ProviderException(fault);
        }
        if (defect != null) {
            throw defect;
        }
        RemoteId id = new RemoteId("remote-" + submitted.size());
        clips.put(id, next);
        return id;
    }

    @Override
    public synchronized RemoteState state(RemoteId id, CancelToken cancel) throws ProviderException {
        if (!stateFaults.isEmpty()) {
            throw new ProviderException(stateFaults.remove());
        }
        return clips.getOrDefault(id, new RemoteState.Gone());
    }

    @Override
    public void fetch(RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel) throws ProviderException {
        if (!(state(id, cancel) instanceof RemoteState.Ready)) {
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
    public synchronized Optional<Usd> balance(CancelToken cancel) {
        Runnable happening = whenWeighed;
        whenWeighed = () -> {};
        happening.run();
        return charges ? Optional.of(balance) : Optional.empty();
    }

    @Override
    public synchronized void abandon(RemoteId id) {
        abandoned.add(id);
        clips.remove(id);
        notifyAll();
    }

    private static ProviderException refusal(Message reason) {
        return new ProviderException(new ProviderFault.Invalid(reason));
    }
}
