package studio.slateroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What the studio takes while its sample project is open and nobody does anything. */
@Tag("bench")
class IdleBench {

    private static final Duration CALM = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final Path PROC = Path.of("/proc");

    @TempDir
    Path folder;

    @Test
    void rests() throws Exception {
        Process process = Measured.start(Measured.studio(Measured.withCache()), folder.resolve("home"));
        try {
            lasts(process, CALM);
            long memory = residentBytes(process);
            Duration before = processorTime(process);
            lasts(process, LOOK);
            Duration spent = processorTime(process).minus(before);

            ObjectNode figures = Measured.JSON.createObjectNode();
            figures.put("residentMegabytes", memory >> 20);
            figures.put("processorPercent", 100.0 * spent.toMillis() / LOOK.toMillis());
            Measured.write("idle", figures);
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
