package studio.slateroom.ui.fx;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands values from any thread over to the UI thread, and of those that pile up in between only the newest, so that
 * fast progress costs one turn per pulse and not one per tick.
 *
 * @param <T> an immutable value
 */
public final class Latest<T> implements Consumer<T> {

    private final UiThread thread;
    private final Consumer<T> receiver;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    /** Hands values to the receiver on the given thread. */
    public Latest(UiThread thread, Consumer<T> receiver) {
        this.thread = thread;
        this.receiver = receiver;
    }

    @Override
    public void accept(T value) {
        if (waiting.getAndSet(value) == null) {
            thread.run(this::deliver);
        }
    }

    private void deliver() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            receiver.accept(value);
        }
    }
}
