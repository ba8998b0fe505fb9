package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

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

/** From the start of the JVM to the first painted window, held against a bare JavaFX window in the same run. */
@Tag("bench")
class StartBench {

    private static final int RUNS = 7;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void opensTheWindow() throws Exception {
        Path tests = Path.of("target/test-classes").toAbsolutePath();
        List<Long> studio = new ArrayList<>();
        List<Long> uncached = new ArrayList<>();
        List<Long> hello = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            studio.add(firstFrame(Measured.cache(), "studio.slateroom.app.Main"));
            uncached.add(firstFrame(List.of(), "studio.slateroom.app.Main"));
            hello.add(firstFrame(List.of(), "studio.slateroom.bench.HelloWindow", tests));
        }

        ObjectNode figures = Measured.JSON.createObjectNode();
        figures.put("studioMillisMedian", median(studio));
        figures.put("studioWithoutCacheMillisMedian", median(uncached));
        figures.put("helloMillisMedian", median(hello));
        figures.put("ratio", (double) median(studio) / median(hello));
        Measured.write("start", figures);
    }

    private long firstFrame(List<String> further, String main, Path... classes) throws Exception {
        Path mark = Files.createTempDirectory(folder, "mark").resolve("millis");
        List<String> options = new ArrayList<>(further);
        options.addAll(List.of("-Dprism.order=sw", "-Dslateroom.firstFrame=" + mark));
        Process process = Measured.start(Measured.studio(options, main, classes), folder.resolve("home"));
        try {
            Instant end = Instant.now().plus(LIMIT);
            while (!Files.exists(mark) || Files.size(mark) == 0) {
                assertThat(Instant.now()).as(main + " opened no window").isBefore(end);
                assertThat(process.waitFor(10, TimeUnit.MILLISECONDS))
                        .as(main + " ended")
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
