package studio.slateroom.cli.order;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    /** Makes one clip, and gives the job at its end; where nobody can be reached it is called off. */
    public Job order(JobOrder order) {
        try (JobQueue queue = queue()) {
            Watcher watcher = new Watcher(queue);
            queue.addListener(watcher);
            queue.startAfresh();
            JobId id = queue.order(order);
            Job end = watcher.await(List.of(id)).getFirst();
            queue.cancel(id);
            return end;
        }
    }

    /** Takes up all that was left, and gives the jobs that were: at their ends, save where nobody can be reached. */
    public List<Job> resume() {
        try (JobQueue queue = queue()) {
            Watcher watcher = new Watcher(queue);
            queue.addListener(watcher);
            queue.start();
            List<Job> left = queue.jobs().stream().filter(PaidRun::isUnfinished).toList();
            left.stream()
                    .filter(job -> job.state() instanceof JobState.Failed)
                    .forEach(job -> queue.checkAgain(job.id()));
            return watcher.await(left.stream().map(Job::id).toList());
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
        private final CountDownLatch done = new CountDownLatch(1);
        private Optional<List<JobId>> expected = Optional.empty();
        private int pauses;
        private boolean troubled;

        Watcher(JobQueue queue) {
            this.queue = queue;
        }

        /** These jobs once all have ended, or once nobody has been reached for too long. */
        List<Job> await(List<JobId> ids) {
            synchronized (this) {
                expected = Optional.of(ids);
                look();
            }
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            line.end();
            return these(ids);
        }

        @Override
        public void changed(Job job) {
            synchronized (this) {
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
        public synchronized void paused(Pause pause) {
            boolean offline = pause.why() instanceof ProviderFault.Unreachable;
            pauses = offline ? pauses + 1 : 0;
            if (pauses < PATIENCE) {
                say(offline ? "cli.paid.offline" : "cli.paid.paused", time(pause.until()));
            } else {
                done.countDown();
            }
        }

        /** Said once, not at each call that fails. */
        private synchronized void trouble(Instant until) {
            if (!troubled) {
                troubled = true;
                say("cli.paid.trouble", time(until));
            }
        }

        private synchronized void calm(JobProgress progress) {
            troubled = false;
            line.show(progress);
        }

        private void look() {
            if (expected.filter(ids ->
                            these(ids).stream().allMatch(job -> job.state().isFinal()))
                    .isPresent()) {
                done.countDown();
            }
        }

        private List<Job> these(List<JobId> ids) {
            return queue.jobs().stream().filter(job -> ids.contains(job.id())).toList();
        }

        private void say(String key, Object... arguments) {
            err.println("slateroom: " + services.texts().get(key, arguments));
            err.flush();
        }

        private static String time(Instant at) {
            return TIME.format(at.atZone(ZoneId.systemDefault()));
        }
    }
}
