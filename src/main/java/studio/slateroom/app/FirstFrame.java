package studio.slateroom.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;

/**
 * Measures how long the window took. With the system property {@value #PROPERTY} it writes the milliseconds from the
 * start of the JVM to the first painted frame into the named file; without it, it does nothing. With
 * {@value #LEAVE} too, the studio ends itself so many milliseconds later, by when the sample project is there.
 */
final class FirstFrame {

    static final String PROPERTY = "slateroom.firstFrame";

    static final String LEAVE = "slateroom.leaveAfter";

    private final Scene scene;
    private final Path file;
    private final Runnable listener = this::pulse;
    private int pulses;

    private FirstFrame(Scene scene, Path file) {
        this.scene = scene;
        this.file = file;
    }

    static void watch(Scene scene) {
        String path = System.getProperty(PROPERTY);
        if (path != null) {
            FirstFrame watch = new FirstFrame(scene, Path.of(path));
            scene.addPostLayoutPulseListener(watch.listener);
        }
    }

    /** The second pulse begins when the first frame has been handed over to be painted. */
    private void pulse() {
        pulses++;
        if (pulses < 2) {
            scene.getRoot().requestLayout();
            return;
        }
        scene.removePostLayoutPulseListener(listener);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            Files.writeString(file, Long.toString(System.currentTimeMillis() - started));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Integer leave = Integer.getInteger(LEAVE);
        if (leave != null) {
            CompletableFuture.delayedExecutor(leave, TimeUnit.MILLISECONDS).execute(() -> System.exit(0));
        }
    }
}
