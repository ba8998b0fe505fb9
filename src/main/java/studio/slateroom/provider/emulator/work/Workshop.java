package studio.slateroom.provider.emulator.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.emulator.account.Account;
import studio.slateroom.provider.emulator.account.Tariff;

/** Carries orders out, one after the other where the provider can do no more. */
public final class Workshop implements AutoCloseable {

    private static final Duration FETCH_LIMIT = Duration.ofSeconds(20);

    /** More than there can ever be waiting. */
    private static final int ALL = 1 << 20;

    private final ModelCatalog catalog;
    private final ClipMaker maker;
    private final Account account;
    private final Tariff tariff;
    private final FileStore files;
    private final Rules rules;
    private final Clock clock;
    private final Path scratch;
    private final Fetcher fetcher = new Fetcher(FETCH_LIMIT);
    private final References references;
    private final Semaphore turns;
    private final CancelToken cancel = new CancelToken();

    /**
     * How orders are taken.
     *
     * @param strict whether what is passed over with a warning ends the order, as with the service
     * @param latency how much longer everything takes than it must
     */
    public record Rules(boolean strict, Duration latency) {}

    /**
     * A workshop.
     *
     * @param scratch a folder for what is half-made
     */
    public Workshop(
            ModelCatalog catalog,
            ClipMaker maker,
            Account account,
            Tariff tariff,
            FileStore files,
            Rules rules,
            Clock clock,
            Path scratch) {
        this.catalog = catalog;
        this.maker = maker;
        this.account = account;
        this.tariff = tariff;
        this.files = files;
        this.rules = rules;
        this.clock = clock;
        this.scratch = scratch;
        this.references = new References(files, fetcher, maker.probe(), rules.strict());
        this.turns = new Semaphore(maker.atOnce(), true);
        cancel.onCancel(() -> turns.release(ALL));
    }

    /**
     * Reads an order and sets its price aside.
     *
     * @throws Refusal when it cannot be carried out or paid for
     */
    public Order accept(JobOrder job) throws Refusal {
        Order order = order(job);
        order.check(rules.strict());
        reserve(job.id(), tariff.price(order.model(), order.draft(), 0));
        return order;
    }

    private Order order(JobOrder job) throws Refusal {
        VideoModel model = catalog.find(job.model())
                .orElseThrow(() -> new Refusal(Refusal.Kind.MALFORMED, "Model " + job.model() + " not found"));
        return OrderReader.read(model, job.body());
    }

    private void reserve(String job, Usd price) throws Refusal {
        if (!account.reserve(job, price)) {
            throw Sentences.credits(account.available(), price);
        }
    }

    /**
     * Carries one order out; blocks.
     *
     * @param processing told when its turn has come
     * @throws java.util.concurrent.CancellationException when the workshop closes
     */
    JobStage.Completed carryOut(JobOrder job, Consumer<JobStage> processing) throws Refusal, IOException {
        Order order = accept(job).withSeed();
        turns.acquireUninterruptibly();
        try {
            cancel.check();
            Instant started = clock.instant();
            processing.accept(new JobStage.Processing(started));
            return make(job, order, started);
        } finally {
            turns.release();
        }
    }

    private JobStage.Completed make(JobOrder job, Order order, Instant started) throws Refusal, IOException {
        Path own = Files.createDirectories(scratch.resolve(job.id()));
        try {
            References.Gathered gathered = references.gather(order, own, cancel);
            Usd price = tariff.price(order.model(), gathered.request(), gathered.videoSeconds());
            reserve(job.id(), price);
            Path clip = own.resolve("clip.mp4");
            maker.make(gathered.request(), clip, cancel);
            if (rules.latency().isPositive()) {
                cancel.await(rules.latency());
            }
            Optional<String> lastFrame = lastFrame(job, order, clip);
            long bytes = Files.size(clip);
            String name = job.id() + ".mp4";
            AtomicFiles.publish(clip, files.place(name));
            return new JobStage.Completed(
                    started, clock.instant(), price, order.seed(), name, bytes, lastFrame, gathered.warnings());
        } finally {
            empty(own);
        }
    }

    private Optional<String> lastFrame(JobOrder job, Order order, Path clip) {
        String name = job.id() + "-last.png";
        return order.wantsLastFrame() && maker.grabLastFrame(clip, files.place(name))
                ? Optional.of(name)
                : Optional.empty();
    }

    private static void empty(Path folder) throws IOException {
        try (var list = Files.newDirectoryStream(folder)) {
            for (Path file : list) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Ends all work at once; what was under way begins again with the next start. */
    @Override
    public void close() {
        cancel.cancel();
        fetcher.close();
    }
}
