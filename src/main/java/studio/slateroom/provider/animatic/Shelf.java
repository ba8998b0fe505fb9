package studio.slateroom.provider.animatic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.MediaException;
import studio.slateroom.provider.animatic.frame.ShotPanel;

/**
 * Keeps what was wanted last, as far as there is room, so that it need not be made again. Safe for any thread; who wants
 * what another thread is just making waits for it.
 *
 * @param <T> an immutable value, or one that only one thread looks at
 */
public final class Shelf<T> {

    /** Room for the panels of eight drawn shots in 720 lines, or of four in 1080. */
    private static final long PANEL_BYTES = 56L << 20;

    /** Room for two of them. */
    private static final long NEIGHBOUR_BYTES = 12L << 20;

    private final long room;
    private final ToLongFunction<T> size;
    private final Consumer<T> letGo;
    private final Map<Object, Place<T>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * An empty shelf.
     *
     * @param room how much is kept; the thing that was wanted last is, whatever its size
     * @param size how much of the room a thing takes
     * @param letGo told of each thing that is no longer kept
     */
    public Shelf(long room, ToLongFunction<T> size, Consumer<T> letGo) {
        this.room = room;
        this.size = size;
        this.letGo = letGo;
    }

    /** An empty shelf for what cameras look at, with room for the next clip to find what it has in common with this. */
    public static Shelf<ShotPanel> ofPanels() {
        return new Shelf<>(PANEL_BYTES, ShotPanel::bytes, _ -> {});
    }

    /** An empty shelf for a single clip, with room for what its shots have in common with their neighbours. */
    public static Shelf<ShotPanel> ofOneClip() {
        return new Shelf<>(NEIGHBOUR_BYTES, ShotPanel::bytes, _ -> {});
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
        private volatile @Nullable T thing;

        /** Who wants it now; guarded by the shelf. */
        private int wanting;

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

        /** Takes the thing away. A place outlives its shelf in the garbage of the map, for minutes where little happens. */
        @Nullable T clear() {
            T there = thing;
            thing = null;
            return there;
        }
    }

    /**
     * What is kept under a key, made where it is not there.
     *
     * @param key all that the thing depends on, compared by {@code equals}
     * @throws MediaException when it cannot be made; the next who wants it tries again
     */
    public T get(Object key, Maker<T> maker) throws MediaException {
        Place<T> place = place(key);
        try {
            T thing = place.get(maker);
            letGo(surplus(place));
            return thing;
        } finally {
            leave(key, place);
        }
    }

    /** Lets go of all that is kept. */
    public void clear() {
        letGo(all());
    }

    private synchronized Place<T> place(Object key) {
        Place<T> place = kept.computeIfAbsent(key, _ -> new Place<>());
        place.wanting++;
        return place;
    }

    /** The last one leaves no place behind at which nothing could be made. */
    private synchronized void leave(Object key, Place<T> place) {
        place.wanting--;
        if (place.wanting == 0 && place.thing == null) {
            kept.remove(key, place);
        }
    }

    /** Takes from the shelf what there is no room for, the longest unwanted first. */
    private synchronized List<Place<T>> surplus(Place<T> wanted) {
        long used = kept.values().stream().mapToLong(this::size).sum();
        List<Place<T>> surplus = new ArrayList<>();
        Iterator<Place<T>> oldest = kept.values().iterator();
        while (used > room && oldest.hasNext()) {
            Place<T> place = oldest.next();
            if (place != wanted && size(place) > 0) {
                used -= size(place);
                surplus.add(place);
                oldest.remove();
            }
        }
        return surplus;
    }

    private synchronized List<Place<T>> all() {
        List<Place<T>> all = List.copyOf(kept.values());
        kept.clear();
        return all;
    }

    private long size(Place<T> place) {
        T thing = place.thing;
        return thing == null ? 0 : size.applyAsLong(thing);
    }

    private void letGo(List<Place<T>> places) {
        places.stream().map(Place::clear).filter(Objects::nonNull).forEach(letGo);
    }
}
