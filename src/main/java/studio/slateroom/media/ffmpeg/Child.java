package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import studio.slateroom.platform.CancelToken;

/** One running child process. Its output is read while it runs, so that it never blocks on a full pipe. */
final class Child implements AutoCloseable {

    /** Instead of a limit: whoever started the child reads its standard output while it runs, and holds it up by that. */
    static final int PIPED = -1;

    private static final int ERRORS_KEPT = 16 * 1024;
    private static final Duration TIME_TO_DIE = Duration.ofSeconds(2);

    private final Process process;
    private final Future<byte[]> output;
    private final Future<byte[]> errors;
    private final Consumer<Child> whenClosed;
    private volatile CancelToken.Registration cancelling = () -> {};
    private volatile int killed;

    /**
     * A child that has been started.
     *
     * @param outputLimit how many bytes of its standard output are kept, or {@link #PIPED}
     */
    Child(Process process, ExecutorService pumps, int outputLimit, Consumer<Child> whenClosed) {
        this.process = process;
        this.whenClosed = whenClosed;
        output = outputLimit == PIPED
                ? CompletableFuture.completedFuture(new byte[0])
                : pumps.submit(() -> Pump.first(process.getInputStream(), outputLimit, () -> kill(Ending.FLOODED)));
        errors = pumps.submit(() -> Pump.last(process.getErrorStream(), ERRORS_KEPT));
    }

    /** Lets the token kill this child. */
    void killOn(CancelToken cancel) {
        cancelling = cancel.onCancel(() -> kill(Ending.KILLED));
    }

    /** Reads what a child sends, while it sends it. */
    @FunctionalInterface
    interface Intake<T> {
        /**
         * Reads as much as is wanted.
         *
         * @throws IOException when it is more than it may be
         */
        Optional<T> read(InputStream in) throws IOException;
    }

    /**
     * Reads from the standard output of a {@link #PIPED} child, which is killed if that takes longer than a limit, or if
     * it sends too much.
     *
     * @return empty where there was not enough
     */
    <T> Optional<T> read(Intake<T> intake, Duration limit) {
        CompletableFuture<Void> alarm = new CompletableFuture<>();
        alarm.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).exceptionally(_ -> {
            kill(Ending.TOO_SLOW);
            return null;
        });
        try {
            return intake.read(process.getInputStream());
        } catch (IOException e) {
            kill(Ending.FLOODED);
            return Optional.empty();
        } finally {
            alarm.complete(null);
        }
    }

    /** The child's standard input. */
    OutputStream input() {
        return process.getOutputStream();
    }

    /**
     * Waits for the end; a child that takes longer is killed.
     *
     * @throws CancellationException when this thread is interrupted, which kills the child as well
     */
    Ending await(Duration limit) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It has closed its end already; its exit code tells why.
        }
        try {
            if (!process.waitFor(limit)) {
                kill(Ending.TOO_SLOW);
                process.waitFor();
            }
            byte[] sent = output.get();
            String said = new String(errors.get(), StandardCharsets.UTF_8);
            return new Ending(killed == 0 ? process.exitValue() : killed, sent, said);
        } catch (InterruptedException e) {
            kill(Ending.KILLED);
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a pump failed", e.getCause());
        }
    }

    private static CancellationException cancelled(Throwable cause) {
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(cause);
        return cancelled;
    }

    /** The first reason counts. */
    private synchronized void kill(int reason) {
        killed = killed == 0 ? reason : killed;
        process.destroyForcibly();
    }

    /** Kills the child if it still runs, and waits until it has let go of its files. */
    @Override
    public void close() {
        cancelling.close();
        if (process.isAlive()) {
            kill(Ending.KILLED);
        }
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor(TIME_TO_DIE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        whenClosed.accept(this);
    }
}
