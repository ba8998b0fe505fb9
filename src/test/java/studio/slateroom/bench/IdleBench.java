package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What the studio takes while its sample project is open and nobody does anything, held against a bare JavaFX window. */
@Tag("bench")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class IdleBench {

    private static final Duration CALM = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final Path PROC = Path.of("/proc");

    @TempDir
    Path folder;

    @Test
    void rests() throws Exception {
        Rest studio = look(Measured.studio(Measured.withCache()));
        Rest bare = look(Measured.bare(
                List.of("-Dslateroom.firstFrame=" + folder.resolve("millis")),
                Path.of("target/test-classes").toAbsolutePath(),
                "studio.slateroom.bench.HelloWindow"));

        ObjectNode figures = Measured.JSON.createObjectNode();
        figures.put("residentMegabytes", studio.bytes() >> 20);
        figures.put("processorPercent", studio.processorPercent());
        figures.put("helloResidentMegabytes", bare.bytes() >> 20);
        figures.put("helloProcessorPercent", bare.processorPercent());
        Measured.write("idle", figures);
    }

    /** What a program takes at rest: memory, and time of one processor in a hundred parts of the time. */
    private record Rest(long bytes, double processorPercent) {}

    private Rest look(List<String> command) throws Exception {
        Process process = Measured.start(command, folder.resolve("home"));
        try {
            lasts(process, CALM);
            long memory = residentBytes(process);
            Duration before = processorTime(process);
            lasts(process, LOOK);
            Duration spent = processorTime(process).minus(before);
            return new Rest(memory, 100.0 * spent.toMillis() / LOOK.toMillis());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void lasts(Process process, Duration time) throws InterruptedException {
        assertThat(process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS))
                .as("the studio ended")
                .isFalse();
    }

    private static Duration processorTime(Process process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private static long residentBytes(Process process) throws Exception {
        return Files.readAllLines(PROC.resolve(Long.toString(process.pid())).resolve("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElseThrow();
    }
}
