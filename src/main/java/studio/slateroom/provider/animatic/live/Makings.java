package studio.slateroom.provider.animatic.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.WorkFolder;

/**
 * The files that drafts are put together from, each under a key of all that it depends on. What is wanted and not there
 * is made in the background; what is not wanted any more before it is made ends at once. Of those made the latest are
 * kept, up to so many bytes. Safe for any thread.
 */
final class Makings {

    private final Path folder;
    private final Executor executor;
    private final long mostBytes;
    private final Map<Object, Making> makings = new LinkedHashMap<>(16, 0.75f, true);
    private Set<Object> wanted = Set.of();
    private int named;

    /**
     * Nothing yet.
     *
     * @param folder where the files lie; nobody else's
     */
    Makings(Path folder, Executor executor, long mostBytes) {
        this.folder = folder;
        this.executor = executor;
        this.mostBytes = mostBytes;
    }

    /** Makes a file. */
    @FunctionalInterface
    interface Maker {
        /** Writes the file; what is made of it when this fails is worthless. */
        void make(Path target, CancelToken cancel) throws MediaException;
    }

    /** One file, made or being made; what fails is forgotten before it says so. */
    private record Making(Path file, CancelToken cancel, CompletableFuture<Path> made) {

        long bytes() {
            try {
                return made.isDone() ? Files.size(file) : 0;
            } catch (IOException e) {
                return 0;
            }
        }

        boolean isLost() {
            return made.isDone() && !Files.exists(file);
        }
    }

    /** Says what is wanted from now on; what else is being made ends. */
    synchronized void want(Collection<?> keys) {
        wanted = Set.copyOf(keys);
        List<Object> useless = new ArrayList<>();
        makings.forEach((key, making) -> {
            if (!wanted.contains(key) && !making.made().isDone()) {
                making.cancel().cancel();
                useless.add(key);
            }
        });
        useless.forEach(makings::remove);
        trim();
    }

    /**
     * The file of a key, begun where there is none; fails with a {@link CancellationException} for what is not wanted.
     *
     * @param ending how its name ends
     */
    synchronized CompletableFuture<Path> get(Object key, String ending, Maker maker) {
        if (!wanted.contains(key)) {
            return CompletableFuture.failedFuture(new CancellationException("not wanted any more"));
        }
        Making there = makings.get(key);
        if (there != null && !there.isLost()) {
            return there.made();
        }
        Making fresh = new Making(folder.resolve(++named + ending), new CancelToken(), new CompletableFuture<>());
        makings.put(key, fresh);
        try {
            executor.execute(() -> make(key, fresh, maker));
        } catch (RejectedExecutionException e) {
            makings.remove(key, fresh);
            fresh.made().completeExceptionally(new CancellationException("the program ends"));
        }
        return fresh.made();
    }

    private void make(Object key, Making making, Maker maker) {
        try {
            making.cancel().check();
            maker.make(making.file(), making.cancel());
            making.cancel().check();
            making.made().complete(making.file());
        } catch (MediaException | RuntimeException | Error e) {
            WorkFolder.remove(making.file());
            forget(key, making);
            making.made().completeExceptionally(e);
        }
    }

    private synchronized void forget(Object key, Making making) {
        makings.remove(key, making);
    }

    /** Removes the oldest files that are not wanted, until the rest is small enough. */
    private void trim() {
        long bytes = makings.values().stream().mapToLong(Making::bytes).sum();
        Iterator<Map.Entry<Object, Making>> oldest = makings.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            Map.Entry<Object, Making> entry = oldest.next();
            if (entry.getValue().made().isDone() && !wanted.contains(entry.getKey())) {
                bytes -= entry.getValue().bytes();
                WorkFolder.remove(entry.getValue().file());
                oldest.remove();
            }
        }
    }
}
