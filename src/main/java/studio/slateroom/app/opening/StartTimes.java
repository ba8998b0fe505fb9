package studio.slateroom.app.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Measures how long the window took, in milliseconds from the start of the JVM. With the system property
 * {@value #FIRST_FRAME} it writes into the file of that name when the first frame was painted, with {@value #FIRST_KEY}
 * when the first typed letter was; without them, it does nothing.
 */
public final class StartTimes {

    static final String FIRST_FRAME = "slateroom.firstFrame";
    static final String FIRST_KEY = "slateroom.firstKey";

    private final Scene scene;
    private final Path file;
    private final BooleanSupplier ready;
    private final Runnable listener = this::pulse;
    private int pulses;

    private StartTimes(Scene scene, Path file, BooleanSupplier ready) {
        this.scene = scene;
        this.file = file;
        this.ready = ready;
    }

    /**
     * Watches a window that is about to be shown.
     *
     * @param written whether there is a script to type into
     */
    public static void watch(Scene scene, BooleanSupplier written) {
        file(FIRST_FRAME).ifPresent(file -> new StartTimes(scene, file, () -> true).begin());
        file(FIRST_KEY)
                .ifPresent(file -> new StartTimes(scene, file, () -> written.getAsBoolean() && type(scene)).begin());
    }

    private static Optional<Path> file(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of);
    }

    private void begin() {
        scene.addPostLayoutPulseListener(listener);
    }

    /** The second pulse after the event begins when its frame has been handed over to be painted. */
    private void pulse() {
        scene.getRoot().requestLayout();
        if (pulses == 0 && !ready.getAsBoolean()) {
            return;
        }
        pulses++;
        if (pulses == 2) {
            scene.removePostLayoutPulseListener(listener);
            write();
        }
    }

    /** Types a letter into the script, once that is there. */
    private static boolean type(Scene scene) {
        Node script = scene.lookup("#script");
        if (script == null) {
            return false;
        }
        Event.fireEvent(
                script, new KeyEvent(KeyEvent.KEY_TYPED, "x", "x", KeyCode.UNDEFINED, false, false, false, false));
        return true;
    }

    private void write() {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            Files.writeString(file, Long.toString(System.currentTimeMillis() - started));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
