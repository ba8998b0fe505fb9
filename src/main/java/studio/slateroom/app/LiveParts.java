package studio.slateroom.app;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.live.LiveAnimatic;
import studio.slateroom.provider.live.LiveDrafts;

/** The engine of live drafts with its threads, which stand back behind all others: they work while somebody types. */
final class LiveParts implements AutoCloseable {

    private final ExecutorService renderers;
    private final ExecutorService stills = pool("live-still", 1);
    private final LiveDrafts drafts;

    /**
     * The engine.
     *
     * @param cores of the machine; one is left to the window
     */
    LiveParts(ModelCatalog catalog, MediaTools media, int cores, Path work) {
        renderers = pool("live-draft-", Math.max(1, cores - 1));
        drafts = new LiveAnimatic(catalog, media, renderers, stills, work);
    }

    LiveDrafts drafts() {
        return drafts;
    }

    @Override
    public void close() {
        drafts.close();
        renderers.shutdownNow();
        stills.shutdownNow();
    }

    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it; typing is smoother where the system heeds it
    private static ExecutorService pool(String name, int threads) {
        return Executors.newFixedThreadPool(
                threads,
                Thread.ofPlatform()
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .name(name, 1)
                        .factory());
    }
}
