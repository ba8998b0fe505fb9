package studio.slateroom.updates;

import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks for a newer release. Blocks, so it belongs off the UI thread. */
public final class UpdateSearch {

    private final Version own;
    private final ReleaseFeed feed;
    private final UpdateMemoryFile memory;
    private final Clock clock;

    /**
     * A search that has not looked.
     *
     * @param own the version that runs
     */
    public UpdateSearch(Version own, ReleaseFeed feed, UpdateMemoryFile memory, Clock clock) {
        this.own = own;
        this.feed = feed;
        this.memory = memory;
        this.clock = clock;
    }

    /** Counts a start of the program, and says what is remembered then. */
    public UpdateMemory start() throws IOException {
        return change(UpdateMemory::started);
    }

    /**
     * The newest release that is newer than this program and that the user wants to hear of; looks at most once a day.
     *
     * @throws IOException when the list cannot be read
     */
    public Optional<Release> daily() throws IOException {
        UpdateMemory known = memory.read();
        if (!known.isDue(clock.instant())) {
            return Optional.empty();
        }
        return now().filter(found -> !known.unwanted().equals(Optional.of(found.version())));
    }

    /**
     * The newest release that is newer than this program; looks at once.
     *
     * @throws IOException when the list cannot be read
     */
    public Optional<Release> now() throws IOException {
        // A look that fails counts as well: a machine without a network is not to try at every start.
        change(known -> known.looked(clock.instant()));
        return feed.releases().stream()
                .filter(release -> !release.version().isPreRelease())
                .max(Comparator.comparing(Release::version))
                .filter(newest -> newest.version().compareTo(own) > 0);
    }

    /** Remembers that the user wants to hear no more of a release. */
    public void refuse(Version version) throws IOException {
        change(known -> known.without(version));
    }

    private synchronized UpdateMemory change(UnaryOperator<UpdateMemory> change) throws IOException {
        UpdateMemory changed = change.apply(memory.read());
        memory.write(changed);
        return changed;
    }
}
