package studio.slateroom.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What a value was before. As long as changes of one kind follow each other, such as the turns of one spinner, they are
 * one step; taking a step back or again ends it.
 *
 * @param <T> an immutable value
 */
public final class UndoHistory<T> {

    private final Deque<Step<T>> undone = new ArrayDeque<>();
    private final Deque<Step<T>> done = new ArrayDeque<>();
    private boolean growing;

    /**
     * Records a change.
     *
     * @param kind what is being changed; equal kinds in a row make one step
     * @param before the value that is being left
     */
    public void record(Object kind, T before) {
        undone.clear();
        if (!growing || done.isEmpty() || !done.peek().kind().equals(kind)) {
            done.push(new Step<>(kind, before));
        }
        growing = true;
    }

    /** Forgets everything. */
    public void clear() {
        done.clear();
        undone.clear();
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** Whether there is a step to take again. */
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** The kind of the step that would be taken back. */
    public Optional<Object> lastKind() {
        return Optional.ofNullable(done.peek()).map(Step::kind);
    }

    /** The kind of the step that would be taken again. */
    public Optional<Object> nextKind() {
        return Optional.ofNullable(undone.peek()).map(Step::kind);
    }

    /** Takes the last step back and gives the value from before it, if there is one. */
    public Optional<T> undo(T now) {
        return move(done, undone, now);
    }

    /** Takes the step again that was taken back last and gives the value behind it, if there is one. */
    public Optional<T> redo(T now) {
        return move(undone, done, now);
    }

    private Optional<T> move(Deque<Step<T>> from, Deque<Step<T>> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        growing = false;
        Step<T> step = from.pop();
        to.push(new Step<>(step.kind(), now));
        return Optional.of(step.value());
    }

    private record Step<T>(Object kind, T value) {}
}
