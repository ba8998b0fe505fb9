package studio.slateroom.ui.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tasks that run at once on the test's own thread; what is to happen later happens when the test says so. */
public final class InlineTasks {

    private final List<Runnable> later = new ArrayList<>();
    private final UiTasks tasks = new UiTasks(Runnable::run, Runnable::run, this::after);

    /** The tasks to hand to what is tested. */
    public UiTasks tasks() {
        return tasks;
    }

    /** Lets the time pass that everything waits for. */
    public void letTimePass() {
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    private void after(Duration delay, Runnable action) {
        later.add(action);
    }
}
