package studio.slateroom.cli.order;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderFault;

/** Lets the studio's queue work on orders until all of them have ended, and says how it goes. */
public final class PaidRun {

    /** After so many pauses in a row without a network a command gives up; the studio would wait on. */
    private static final int PATIENCE = 4;

    private final CliServices services;
    private final PrintWriter err;

    public PaidRun(CliServices services, PrintWriter err) {
        this.services = services;
        this.err = err;
    }

    /**
     * Makes one clip, and gives the job at its end. Where nobody can be reached, or the program is told to end, before
     * the clip is ordered, it is called off: the next program must not buy what nobody waits for any more.
     */
    public Job order(JobOrder order) {
        try (JobQueue queue = queue();
                CancelToken.Registration _ = services.stop().onCancel(() -> callOff(queue))) {
            Watcher watcher = new Watcher(queue);
            queue.addListener(watcher);
            JobId id = queue.order(order);
            if (services.stop().isCancelled()) {
                callOff(queue);
            }
            queue.startAfresh();
            Job end = watcher.await(List.of(id)).getFirst();
            if (end.state().isFinal()) {
                return end;
            }
            haltAndCallOff(queue);
            Job left = watcher.these(List.of(id)).getFirst();
            return left.state() instanceof JobState.Cancelled ? end : left;
        }
    }

    /** Calls off what is not ordered yet. What is on the wire is not waited for: its outcome is the next program's. */
    private static void callOff(JobQueue queue) {
        if (queue.jobs().stream().anyMatch(PaidRun::isWaiting)) {
            haltAndCallOff(queue);
        }
    }

    /** First nothing moves any more, so that what is ordered in this moment is not called off. */
    private static void haltAndCallOff(JobQueue queue) {
        queue.close();
        queue.jobs().stream().filter(PaidRun::isWaiting).map(Job::id).forEach(queue::cancel);
    }

    private static boolean isWaiting(Job job) {
        return job.state() instanceof JobState.Queued || job.state() instanceof JobState.Uploading;
    }

    /** Takes up all that was left, and gives the jobs that were: at their ends, save where nobody can be reached. */
    public List<Job> resume() {
        try (JobQueue queue = queue()) {
            // Before the start: it ends some of them at once.
            List<Job> left = services.paid().journal().load().stream()
                    .filter(PaidRun::isUnfinished)
                    .toList();
            Watcher watcher = new Watcher(queue);
            queue.addListener(watcher);
            queue.start();
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
        private final Set<JobId> asking = new HashSet<>();
        private volatile Optional<List<JobId>> expected = Optional.empty();
        private int pauses;
        private boolean troubled;

        Watcher(JobQueue queue) {
            this.queue = queue;
        }

        /** These jobs once all have ended, or once nobody has been reached for too long. */
        List<Job> await(List<JobId> ids) {
            expected = Optional.of(ids);
            look();
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
            if (isAccepted(job)) {
                say("cli.paid.ordered", job.id().value().substring(0, 8));
            }
            look();
        }

        /** Whether this job was ordered just now, and not by an earlier program. */
        private synchronized boolean isAccepted(Job job) {
            if (job.state() instanceof JobState.Submitting) {
                asking.add(job.id());
                return false;
            }
            boolean accepted = asking.remove(job.id()) && job.state() instanceof JobState.Remote;
            if (accepted) {
                pauses = 0;
            }
            return accepted;
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

        /** Not under this object's lock: the queue tells its listeners under its own, which is taken here. */
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

        private String time(Instant at) {
            return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                    .withLocale(services.texts().region())
                    .format(at.atZone(ZoneId.systemDefault()));
        }
    }
}
