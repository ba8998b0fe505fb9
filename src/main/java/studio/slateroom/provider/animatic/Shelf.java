package studio.slateroom.provider.animatic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
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
    private final Consumer<T> letGo;
    private final Map<Object, Place<T>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * An empty shelf.
     *
     * @param places how many things are kept, from 1
     */
    public Shelf(int places) {
        this(places, _ -> {});
    }

    /**
     * An empty shelf.
     *
     * @param places how many things are kept, from 1
     * @param letGo told of each thing that is no longer kept
     */
    public Shelf(int places, Consumer<T> letGo) {
        this.places = places;
        this.letGo = letGo;
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

        @Nullable T taken() {
            lock.lock();
            try {
                return thing;
            } finally {
                lock.unlock();
            }
        }

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
        List<Place<T>> gone = new ArrayList<>();
        Place<T> place = place(key, gone);
        gone.stream().map(Place::taken).filter(Objects::nonNull).forEach(letGo);
        return place.get(maker);
    }

    /** Lets go of all that is kept. */
    public void clear() {
        List<Place<T>> gone;
        synchronized (this) {
            gone = List.copyOf(kept.values());
            kept.clear();
        }
        gone.stream().map(Place::taken).filter(Objects::nonNull).forEach(letGo);
    }

    /** How many things are kept. */
    public synchronized int size() {
        return kept.size();
    }

    private synchronized Place<T> place(Object key, List<Place<T>> gone) {
        Place<T> place = kept.computeIfAbsent(key, _ -> new Place<>());
        Iterator<Place<T>> oldest = kept.values().iterator();
        while (kept.size() > places) {
            gone.add(oldest.next());
            oldest.remove();
        }
        return place;
    }
}
