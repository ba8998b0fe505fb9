package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** From the start of the JVM to the first painted window, and to the first letter typed into the script, held against a bare JavaFX window in the same run. */
@Tag("bench")
class StartBench {

    private static final String FRAME = "slateroom.firstFrame";
    private static final String KEY = "slateroom.firstKey";
    private static final int RUNS = 7;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void opensTheWindow() throws Exception {
        Path tests = Path.of("target/test-classes").toAbsolutePath();
        List<Long> studio = new ArrayList<>();
        List<Long> typing = new ArrayList<>();
        List<Long> uncached = new ArrayList<>();
        List<Long> hello = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            studio.add(time(FRAME, mark -> Measured.studio(Measured.withCache(mark))));
            typing.add(time(KEY, mark -> Measured.studio(Measured.withCache(mark))));
            uncached.add(time(FRAME, mark -> Measured.studio(List.of(mark))));
            hello.add(time(FRAME, mark -> Measured.bare(List.of(mark), tests, "studio.slateroom.bench.HelloWindow")));
        }

        ObjectNode figures = Measured.JSON.createObjectNode();
        figures.put("firstFrameMillisMedian", median(studio));
        figures.put("firstKeyMillisMedian", median(typing));
        figures.put("firstFrameWithoutCacheMillisMedian", median(uncached));
        figures.put("helloMillisMedian", median(hello));
        figures.put("firstFrameRatio", (double) median(studio) / median(hello));
        figures.put("firstKeyRatio", (double) median(typing) / median(hello));
        Measured.write("start", figures);
    }

    /** The command that starts a program with an option. */
    @FunctionalInterface
    private interface Start {
        List<String> with(String option) throws IOException;
    }

    /** Milliseconds from the start of the JVM to what the property names. */
    private long time(String property, Start start) throws Exception {
        Path mark = Files.createTempDirectory(folder, "mark").resolve("millis");
        Process process = Measured.start(start.with("-D" + property + "=" + mark), folder.resolve("home"));
        try {
            Instant end = Instant.now().plus(LIMIT);
            while (!Files.exists(mark) || Files.size(mark) == 0) {
                assertThat(Instant.now()).as("it opened no window").isBefore(end);
                assertThat(process.waitFor(10, TimeUnit.MILLISECONDS))
                        .as("it ended")
                        .isFalse();
            }
            return Long.parseLong(Files.readString(mark));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
