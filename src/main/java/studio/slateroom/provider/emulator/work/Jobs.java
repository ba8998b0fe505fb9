package studio.slateroom.provider.emulator.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import studio.slateroom.media.ContentHash;
import studio.slateroom.provider.emulator.account.Account;
import studio.slateroom.provider.emulator.account.Books;
import studio.slateroom.provider.emulator.account.Entry;
import tools.jackson.databind.JsonNode;

/** All jobs, from their order on until their record expires. They outlive the process. */
public final class Jobs implements AutoCloseable {

    /** How long a record can be asked for after the order. */
    public static final Duration RECORD = Duration.ofHours(1);

    /** How long a clip's file is kept. */
    private static final Duration FILES = Duration.ofDays(7);

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private final Workshop workshop;
    private final Account account;
    private final Books books;
    private final FileStore files;
    private final ExecutorService threads;
    private final Clock clock;
    private final JobFolder folder;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final Map<String, Future<?>> running = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * The jobs of a folder, which is made.
     *
     * @param threads runs one blocking task a job
     * @throws IOException when the folder cannot be made
     */
    public Jobs(
            Workshop workshop,
            Account account,
            Books books,
            FileStore files,
            ExecutorService threads,
            Clock clock,
            Path folder)
            throws IOException {
        this.workshop = workshop;
        this.account = account;
        this.books = books;
        this.files = files;
        this.threads = threads;
        this.clock = clock;
        this.folder = new JobFolder(folder);
    }

    /**
     * Goes on with what an earlier process left.
     *
     * @throws IOException when it cannot be read
     */
    public void recover() throws IOException {
        Instant oldest = clock.instant().minus(FILES);
        Set<String> known = books.submits().stream().map(Entry.Submit::job).collect(Collectors.toSet());
        for (Job job : folder.load()) {
            if (job.order().submitted().isBefore(oldest)) {
                forget(job);
                continue;
            }
            jobs.put(job.order().id(), job);
            if (!known.contains(job.order().id())) {
                enter(job.order());
            }
            switch (job.stage()) {
                case JobStage.Completed completed -> settle(job, completed);
                case JobStage.Failed _ -> {}
                case JobStage.Queued _, JobStage.Processing _ -> resume(job);
            }
        }
    }

    /** Sets the price aside before new orders can take the money. */
    private void resume(Job job) {
        try {
            workshop.accept(job.order());
        } catch (Refusal e) {
            LOG.log(Level.FINE, "a job will fail");
        }
        run(job);
    }

    private void forget(Job job) throws IOException {
        for (String name : new String[] {job.order().id() + ".mp4", job.order().id() + "-last.png"}) {
            Files.deleteIfExists(files.place(name));
        }
        folder.remove(job.order().id());
    }

    /** A new order's facts; nothing has happened yet. */
    public JobOrder order(String model, String route, JsonNode body) {
        return new JobOrder(UUID.randomUUID().toString(), model, route, body, clock.instant());
    }

    /**
     * Takes an order. When this returns, it is on the disk.
     *
     * @throws IOException when it could not be written down and so was not taken
     */
    public Job submit(JobOrder order) throws IOException {
        Job job = new Job(order, new JobStage.Queued());
        folder.save(order, job.stage());
        try {
            enter(order);
        } catch (IOException e) {
            // It was not taken, and so must not be carried out after a restart.
            folder.remove(order.id());
            throw e;
        }
        jobs.put(order.id(), job);
        run(job);
        return job;
    }

    /** A job whose record has not expired. */
    public Optional<Job> find(String id) {
        Instant oldest = clock.instant().minus(RECORD);
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> !job.order().submitted().isBefore(oldest));
    }

    private void enter(JobOrder order) throws IOException {
        String fingerprint = ContentHash.ofText(order.model() + "\n" + order.body());
        books.add(new Entry.Submit(order.submitted(), order.id(), order.model(), order.route(), fingerprint));
    }

    private void run(Job job) {
        running.put(job.order().id(), threads.submit(() -> {
            try {
                carryOut(job);
            } finally {
                running.remove(job.order().id());
            }
        }));
    }

    private void carryOut(Job job) {
        Instant begun = clock.instant();
        try {
            JobStage.Completed completed = workshop.carryOut(job.order(), job::moveTo);
            folder.save(job.order(), completed);
            settle(job, completed);
        } catch (CancellationException e) {
            LOG.log(Level.FINE, "a job waits for the next start");
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.BROKEN) {
                LOG.log(Level.WARNING, "the engine failed", e);
            }
            fail(job, begun, e);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "a job broke down", e);
            fail(job, begun, new Refusal(Refusal.Kind.BROKEN, Sentences.BROKEN));
        }
    }

    /** The clip goes into the books and is paid for, each once, however often this is begun. */
    private void settle(Job job, JobStage.Completed completed) throws IOException {
        String id = job.order().id();
        if (books.clips().stream().noneMatch(clip -> clip.job().equals(id))) {
            books.add(new Entry.Clip(clock.instant(), id, completed.clip(), completed.bytes()));
        }
        if (!account.hasPaid(id)) {
            account.charge(id, completed.price());
        }
        job.moveTo(completed);
    }

    private void fail(Job job, Instant begun, Refusal refusal) {
        // While the server closes everything may break; the job begins again with the next start.
        if (closed) {
            return;
        }
        account.release(job.order().id());
        Instant started = job.stage() instanceof JobStage.Processing(Instant at) ? at : begun;
        JobStage.Failed failed = new JobStage.Failed(started, clock.instant(), refusal.kind(), refusal.sentence());
        try {
            folder.save(job.order(), failed);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a failure could not be written down", e);
        }
        job.moveTo(failed);
    }

    /** Stops all work and waits until no thread is left at it. */
    @Override
    public void close() {
        closed = true;
        workshop.close();
        jobs.values().forEach(Job::letGo);
        running.values().forEach(Jobs::awaitEnd);
    }

    private static void awaitEnd(Future<?> run) {
        try {
            run.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "a job did not end well", e);
        }
    }
}
