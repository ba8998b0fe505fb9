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

/** From the start of the JVM to the first painted window, and to the first letter typed into the script, held against a bare JavaFX window in the same run. */
@Tag("bench")
class StartBench {

    private static final String STUDIO = "studio.slateroom.app.Main";
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
            studio.add(time(FRAME, Measured.cache(), STUDIO));
            typing.add(time(KEY, Measured.cache(), STUDIO));
            uncached.add(time(FRAME, List.of(), STUDIO));
            hello.add(time(FRAME, List.of(), "studio.slateroom.bench.HelloWindow", tests));
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

    /** Milliseconds from the start of the JVM to what the property names. */
    private long time(String property, List<String> further, String main, Path... classes) throws Exception {
        Path mark = Files.createTempDirectory(folder, "mark").resolve("millis");
        List<String> options = new ArrayList<>(further);
        options.addAll(List.of("-Dprism.order=sw", "-D" + property + "=" + mark));
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
