package studio.slateroom.cli.order;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import studio.slateroom.cli.report.ProgressLine;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.JobTools;
import studio.slateroom.jobs.Pause;
import studio.slateroom.provider.ProviderFault;

/** Lets the studio's queue work on orders until all of them have ended, and says how it goes. */
public final class PaidRun {

    /** After so many pauses in a row without a network a command gives up; the studio would wait on. */
    private static final int PATIENCE = 4;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final CliServices services;
    private final PrintWriter err;

    public PaidRun(CliServices services, PrintWriter err) {
        this.services = services;
        this.err = err;
    }

    /** Makes one clip, and gives the job at its end. */
    public Job order(JobOrder order) {
        try (JobQueue queue = queue()) {
            Watcher watcher = new Watcher(queue);
            queue.addListener(watcher);
            queue.startAfresh();
            JobId id = queue.order(order);
            watcher.expect(List.of(id));
            return watcher.awaitAll().getFirst();
        }
    }

    /** Takes up all that was left, and gives the jobs that were, at their ends. */
    public List<Job> resume() {
        try (JobQueue queue = queue()) {
            Watcher watcher = new Watcher(queue);
            queue.addListener(watcher);
            queue.start();
            List<Job> left = queue.jobs().stream().filter(PaidRun::isUnfinished).toList();
            left.stream()
                    .filter(job -> job.state() instanceof JobState.Failed)
                    .forEach(job -> queue.checkAgain(job.id()));
            watcher.expect(left.stream().map(Job::id).toList());
            return watcher.awaitAll();
        }
    }

    /** Also one that failed though its clip was bought: asking for it again costs nothing. */
    private static boolean isUnfinished(Job job) {
        boolean bought =
                job.state() instanceof JobState.Failed && job.state().claim().isPresent();
        return bought || !job.state().isFinal() || job.state() instanceof JobState.Unknown;
    }

    private JobQueue queue() {
        JobTools tools = new JobTools(
                services.catalog(),
                services.probe(),
                services.pictures(),
                services.paid().guard(),
                services.clock(),
                services.program());
        return new JobQueue(
                List.of(services.paid().provider(), services.provider()),
                services.paid().journal(),
                tools);
    }

    private final class Watcher implements JobListener {
        private final JobQueue queue;
        private final ProgressLine line = new ProgressLine(err, "fetching");
        private final Map<JobId, Job> ends = new LinkedHashMap<>();
        private Optional<List<JobId>> expected = Optional.empty();
        private final CountDownLatch done = new CountDownLatch(1);
        private int pauses;
        private boolean troubled;

        Watcher(JobQueue queue) {
            this.queue = queue;
        }

        /** A job that stood at its end before has nothing to be waited for. */
        synchronized void expect(List<JobId> ids) {
            expected = Optional.of(ids);
            queue.jobs().stream()
                    .filter(job -> ids.contains(job.id()) && job.state() instanceof JobState.Unknown)
                    .forEach(job -> ends.put(job.id(), job));
            look();
        }

        List<Job> awaitAll() {
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            line.end();
            synchronized (this) {
                return List.copyOf(ends.values());
            }
        }

        @Override
        public void changed(Job job) {
            synchronized (this) {
                if (job.state().isFinal()) {
                    ends.put(job.id(), job);
                } else {
                    ends.remove(job.id());
                }
                look();
            }
            if (job.state() instanceof JobState.Remote) {
                say("cli.paid.ordered", job.id().value().substring(0, 8));
            }
        }

        @Override
        public void progressed(JobId id, JobProgress progress) {
            progress.givesUp().ifPresentOrElse(this::trouble, () -> calm(progress));
        }

        @Override
        public void removed(JobId id) {}

        @Override
        public void paused(Pause pause) {
            say("cli.paid.paused", TIME.format(pause.until().atZone(ZoneId.systemDefault())));
            pauses++;
            if (pause.why() instanceof ProviderFault.Unreachable && pauses >= PATIENCE) {
                queue.jobs().stream()
                        .filter(job -> job.state() instanceof JobState.Queued)
                        .forEach(job -> queue.cancel(job.id()));
            }
        }

        /** Said once, not at each call that fails. */
        private synchronized void trouble(Instant until) {
            if (!troubled) {
                troubled = true;
                say("cli.paid.trouble", TIME.format(until.atZone(ZoneId.systemDefault())));
            }
        }

        private synchronized void calm(JobProgress progress) {
            troubled = false;
            line.show(progress);
        }

        private void say(String key, Object... arguments) {
            err.println("slateroom: " + services.texts().get(key, arguments));
            err.flush();
        }

        private void look() {
            if (expected.filter(ends.keySet()::containsAll).isPresent()) {
                ends.keySet().retainAll(expected.orElseThrow());
                done.countDown();
            }
        }
    }
}
