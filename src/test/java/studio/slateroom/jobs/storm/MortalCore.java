package studio.slateroom.jobs.storm;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import studio.slateroom.jobs.ForwardingJournal;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.Logging;
import studio.slateroom.provider.segmind.SegmindConnection;

/** A program of its own with the job core in it, made to be killed. Says on standard output how far it is. */
public final class MortalCore {

    /** Said when the program stands where it was told to. */
    static final String THERE = "there";

    /** Said when it begins to work. */
    static final String UP = "up";

    /** Said when nothing is left to do. */
    static final String IDLE = "idle";

    private MortalCore() {}

    /**
     * Runs the core.
     *
     * @param arguments home folder, service's address, number of the clip to order (negative for none), the write
     *     about that clip to stop at (0 for none, n before the nth, -n behind it), and how clips are ordered
     */
    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(arguments[0]);
        Logging.install(AppDirectories.of(Map.of(AppDirectories.HOME_VARIABLE, home.toString()), "Linux", home), false);
        int number = Integer.parseInt(arguments[2]);
        int stop = Integer.parseInt(arguments[3]);
        SegmindConnection.Protocol protocol = SegmindConnection.Protocol.valueOf(arguments[4]);
        Core core = new Core(home, URI.create(arguments[1]), protocol, journal -> new Halting(journal, number, stop));
        AtomicBoolean ordered = new AtomicBoolean();
        core.queue().addListener(new Idle(core, ordered));
        core.queue().start();
        say(UP);
        if (number >= 0) {
            core.order(number);
        }
        ordered.set(true);
        sayIfIdle(core);
        new CountDownLatch(1).await();
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    private static void sayIfIdle(Core core) {
        if (core.queue().jobs().stream().allMatch(job -> job.state().isFinal())) {
            say(IDLE);
        }
    }

    /** The end of an earlier job is no end of the work while there is an order to come. */
    private record Idle(Core core, AtomicBoolean ordered) implements JobListener {
        @Override
        public void changed(Job job) {
            if (ordered.get() && job.state().isFinal()) {
                sayIfIdle(core);
            }
        }

        @Override
        public void progressed(JobId id, JobProgress progress) {}

        @Override
        public void removed(JobId id) {}
    }

    /** Stands still at one write about one clip to the journal, for ever. */
    private static final class Halting extends ForwardingJournal {
        private final String clip;
        private final int stop;
        private final AtomicInteger writes = new AtomicInteger();

        Halting(JobJournal journal, int number, int stop) {
            super(journal);
            this.clip = Core.title(number);
            this.stop = stop;
        }

        @Override
        public void save(Job job) {
            int write = job.order().title().equals(clip) ? writes.incrementAndGet() : 0;
            halt(write != 0 && write == stop);
            super.save(job);
            halt(write != 0 && write == -stop);
        }

        private static void halt(boolean here) {
            if (here) {
                say(THERE);
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
