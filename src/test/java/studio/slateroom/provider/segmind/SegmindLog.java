package studio.slateroom.provider.segmind;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that the client says to the log from now on, with the traces of what it tells of. */
final class SegmindLog extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("studio.slateroom.provider.segmind");
    private final StringBuilder text = new StringBuilder();

    SegmindLog() {
        setLevel(Level.ALL);
        logger.setLevel(Level.ALL);
        logger.addHandler(this);
    }

    synchronized String text() {
        return text.toString();
    }

    @Override
    public synchronized void publish(LogRecord line) {
        text.append(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
    }
}
