package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.CancelToken;

/** Starts FFmpeg's executables and owns the threads that listen to them. The adapters of this package share one. */
public final class FfmpegEngine implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 2;
    private static final int LOOK_AGAIN_MILLIS = 20;
    private static final int VERSION_BYTES = 64 * 1024;
    private static final Duration TIME_FOR_VERSION = Duration.ofSeconds(10);
    private static final String CLOSED = "the engine is closed";

    private final FfmpegFolder folder;
    private final ExecutorService pumps = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("ffmpeg-pump-", 1).factory());
    private final Set<Child> children = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private volatile boolean closed;

    /**
     * An engine on the executables of a folder, which is looked at when the first one is needed.
     *
     * @param folder holds {@code ffmpeg}, {@code ffprobe} and their shared libraries, without subfolders
     */
    public FfmpegEngine(Path folder) {
        this.folder = new FfmpegFolder(folder);
    }

    /**
     * Starts a child; it must be closed.
     *
     * @param outputLimit how many bytes of its standard output are kept; a child that sends more is killed
     * @param cancel kills it at once
     * @throws CancellationException when the engine has been closed
     */
    Child start(Tool tool, List<String> arguments, int outputLimit, CancelToken cancel) throws MediaException {
        Process process;
        try {
            process = folder.process(tool, arguments).start();
        } catch (IOException e) {
            throw new MediaException(new MediaFault.NoEngine(String.valueOf(e.getMessage())), e);
        }
        Child child = watched(process, outputLimit);
        children.add(child);
        child.killOn(cancel);
        if (closed) {
            child.close();
            throw new CancellationException(CLOSED);
        }
        return child;
    }

    private Child watched(Process process, int outputLimit) {
        try {
            return new Child(process, pumps, outputLimit, children::remove);
        } catch (RejectedExecutionException e) {
            process.destroyForcibly();
            CancellationException cancelled = new CancellationException(CLOSED);
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    /**
     * Runs a child to its end; one that takes longer than the limits allow is killed. As many run at once as there are
     * processors, others wait for a place: a film may be short and there may be a hundred of them.
     */
    Ending run(Tool tool, List<String> arguments, Limits limits, CancelToken cancel) throws MediaException {
        takePlace(cancel);
        try (Child child = start(tool, arguments, limits.outputBytes(), cancel)) {
            Ending ending = child.await(limits.wallClock());
            cancel.check();
            return ending;
        } finally {
            places.release();
        }
    }

    /** Runs a child in the same way, whose output is read while it comes. */
    <T> Taken<T> run(Tool tool, List<String> arguments, Duration wallClock, Child.Intake<T> intake, CancelToken cancel)
            throws MediaException {
        takePlace(cancel);
        try (Child child = start(tool, arguments, Child.PIPED, cancel)) {
            Optional<T> taken = child.read(intake, wallClock);
            Ending ending = child.await(wallClock);
            cancel.check();
            return new Taken<>(taken, ending);
        } finally {
            places.release();
        }
    }

    /**
     * What came of a child.
     *
     * @param taken what could be made of its output; empty where it was not enough
     */
    record Taken<T>(Optional<T> taken, Ending ending) {}

    /**
     * What FFmpeg calls its version; starts it for that.
     *
     * @throws MediaException with {@link MediaFault.NoEngine} when it is missing or does not start
     */
    public String version() throws MediaException {
        Ending ending =
                run(Tool.FFMPEG, List.of("-version"), new Limits(VERSION_BYTES, TIME_FOR_VERSION), new CancelToken());
        if (!ending.loaded().ok()) {
            throw new MediaException(new MediaFault.NoEngine(ending.lastError()));
        }
        String first = new String(ending.output(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        return first.replaceFirst("^ffmpeg version (\\S+).*", "$1");
    }

    /** Whether the executables lie where they should. */
    public boolean isThere() {
        return folder.has(Tool.FFMPEG) && folder.has(Tool.FFPROBE);
    }

    private void takePlace(CancelToken cancel) {
        try {
            while (!places.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                cancel.check();
                if (closed) {
                    throw new CancellationException(CLOSED);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    /** Kills what still runs; nothing is started any more. */
    @Override
    public void close() {
        closed = true;
        children.forEach(Child::close);
        pumps.shutdownNow();
        try {
            pumps.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
