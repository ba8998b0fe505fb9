package studio.slateroom.provider.animatic;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.MediaException;

/**
 * Keeps the few things that were wanted last, so that they need not be made again. Safe for any thread; who wants what
 * another thread is just making waits for it.
 *
 * @param <T> an immutable value, or one that only one thread looks at
 */
public final class Shelf<T> {

    private final int places;
    private final Map<Object, Place<T>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * An empty shelf.
     *
     * @param places how many things are kept; with 0, each is made whenever it is wanted
     */
    public Shelf(int places) {
        this.places = places;
    }

    /** Makes what is not on the shelf. */
    @FunctionalInterface
    public interface Maker<T> {
        /** Makes it. */
        T make() throws MediaException;
    }

    /** One thing, or where it will be. */
    private static final class Place<T> {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable T thing;

        T get(Maker<T> maker) throws MediaException {
            lock.lock();
            try {
                T there = thing;
                if (there == null) {
                    there = maker.make();
                    thing = there;
                }
                return there;
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * What is kept under a key, made where it is not there.
     *
     * @param key all that the thing depends on, compared by {@code equals}
     * @throws MediaException when it cannot be made; the next who wants it tries again
     */
    public T get(Object key, Maker<T> maker) throws MediaException {
        return places == 0 ? maker.make() : place(key).get(maker);
    }

    /** How many things are kept. */
    public synchronized int size() {
        return kept.size();
    }

    private synchronized Place<T> place(Object key) {
        Place<T> place = kept.computeIfAbsent(key, _ -> new Place<>());
        Iterator<Place<T>> oldest = kept.values().iterator();
        while (kept.size() > places) {
            oldest.next();
            oldest.remove();
        }
        return place;
    }
}
