package studio.slateroom.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sets the log up: a small rolling file for us, and silence on the console unless it is asked for. */
public final class Logging {

    private static final int BYTES_PER_FILE = 1 << 20;
    private static final int FILES = 3;
    private static final String LINE = "%1$tFT%1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n";

    private Logging() {}

    /**
     * Sends the log of this process to {@code data/logs}. A folder that cannot be written costs the log, not the
     * program.
     *
     * @param debug also print everything on standard error
     */
    public static void install(AppDirectories directories, boolean debug) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.INFO);
        Logger.getLogger("studio.slateroom").setLevel(debug ? Level.FINE : Level.INFO);
        if (debug) {
            ConsoleHandler console = new ConsoleHandler();
            console.setLevel(Level.ALL);
            root.addHandler(console);
        }
        try {
            root.addHandler(file(directories.data().resolve("logs")));
        } catch (IOException e) {
            root.log(Level.WARNING, "no log file: {0}", e.toString());
        }
    }

    private static Handler file(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileHandler handler =
                new FileHandler(folder.resolve("slateroom.%g.log").toString(), BYTES_PER_FILE, FILES, true);
        handler.setFormatter(new SimpleFormatter());
        return handler;
    }
}
