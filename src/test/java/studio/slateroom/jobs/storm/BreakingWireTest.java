package studio.slateroom.jobs.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.emulator.EmulatorOptions;
import studio.slateroom.provider.emulator.EmulatorRig;
import studio.slateroom.provider.segmind.SegmindConnection;

/** Jobs over a wire that breaks at any byte. */
class BreakingWireTest {

    private static final int JOBS = 24;
    private static final EmulatorOptions RICH =
            EmulatorOptions.STANDARD.withCredits(Usd.of(1000)).withPerMinute(100_000);

    @TempDir
    Path folder;

    private EmulatorRig emulator;

    @BeforeEach
    void serve() {
        emulator = new EmulatorRig(folder.resolve("emulator")).provider(new FakeVideoProvider().atOnce(4));
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesNoClipAndBuysNoneTwice(long seed) throws Exception {
        emulator.start(RICH);
        try (BreakingProxy wire = new BreakingProxy(emulator.emulator().address(), 0.3, seed)) {
            List<Job> jobs = run(wire.address(), JOBS);

            Reckoning reckoning = new Reckoning(jobs, emulator.emulator().books());
            reckoning.boughtNothingTwice();
            reckoning.lostNothing();
            assertThat(jobs).hasSize(JOBS).allMatch(job -> job.state().isFinal());
            assertThat(jobs).anyMatch(job -> job.state() instanceof JobState.Succeeded);
        }
    }

    @Test
    void getsTheClipThroughALongFailureOfTheServer() throws Exception {
        emulator.start(RICH.withFailures("poll:503@2-9"));

        List<Job> jobs = run(emulator.emulator().address(), 1);

        assertThat(jobs)
                .singleElement()
                .satisfies(job -> assertThat(job.state()).isInstanceOf(JobState.Succeeded.class));
        assertThat(emulator.emulator().books().submits()).hasSize(1);
    }

    private List<Job> run(URI address, int count) throws Exception {
        CountDownLatch ends = new CountDownLatch(count);
        try (Core core =
                new Core(folder.resolve("home"), address, SegmindConnection.Protocol.V2, UnaryOperator.identity())) {
            core.queue().addListener(new Ends(ends));
            core.queue().start();
            for (int i = 0; i < count; i++) {
                core.order(i);
            }
            assertThat(ends.await(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS))
                    .as("all jobs end")
                    .isTrue();
            return core.queue().jobs();
        }
    }

    private record Ends(CountDownLatch ends) implements JobListener {
        @Override
        public void changed(Job job) {
            if (job.state().isFinal()) {
                ends.countDown();
            }
        }

        @Override
        public void progressed(JobId id, JobProgress progress) {}

        @Override
        public void removed(JobId id) {}
    }
}
