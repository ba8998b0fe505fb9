package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How much memory any child of this process has taken at most. Linux tells each process's own peak. */
final class PeakMemory implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong peak = new AtomicLong();

    PeakMemory() {
        var _ = clock.scheduleWithFixedDelay(this::look, 0, 3, TimeUnit.MILLISECONDS);
    }

    /** In megabytes so far. */
    long megabytes() {
        return peak.get() / 1000;
    }

    private void look() {
        ProcessHandle.current().children().forEach(child -> {
            try {
                List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(child.pid()), "status"));
                // Until it has become another program it is a part of this one.
                if (status.getFirst().contains("ff")) {
                    status.stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .forEach(kilobytes -> peak.accumulateAndGet(kilobytes, Math::max));
                }
            } catch (IOException e) {
                // It has ended in the meantime; what was seen of it before stands.
            }
        });
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
