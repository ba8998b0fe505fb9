package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.CancelToken;

@Timeout(30)
class ParallelTest {

    private final CancelToken cancel = new CancelToken();
    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void runsAllTasks() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Parallel.run(tasks(20), new Workers(threads, 3), cancel);
        }
        assertThat(done).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void runsTasksSideBySide() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Parallel.Task meeting = () -> {
            try {
                together.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Parallel.run(List.of(meeting, meeting), new Workers(threads, 2), cancel);
        }
        assertThat(together.isBroken()).isFalse();
    }

    @Test
    void getsItAllDoneOnTheOnlyThreadThereIs() throws Exception {
        try (ExecutorService only = Executors.newSingleThreadExecutor()) {
            Future<?> run = only.submit(() -> {
                Parallel.run(tasks(5), new Workers(only, 4), cancel);
                return null;
            });
            run.get(20, TimeUnit.SECONDS);
        }
        assertThat(done).hasSize(5);
    }

    @Test
    void getsItAllDoneWhenNoOtherThreadIsToBeHad() throws Exception {
        Workers none = new Workers(
                task -> {
                    throw new RejectedExecutionException();
                },
                4);
        Parallel.run(tasks(5), none, cancel);
        assertThat(done).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void beginsNothingAfterAFailure() {
        MediaException failure = new MediaException(new MediaFault.DiskFull("disk"));
        List<Parallel.Task> tasks = new ArrayList<>(tasks(2));
        tasks.add(() -> {
            throw failure;
        });
        tasks.addAll(tasks(3));
        assertThatThrownBy(() -> Parallel.run(tasks, new Workers(Runnable::run, 1), cancel))
                .isSameAs(failure);
        assertThat(done).containsExactly(0, 1);
    }

    @Test
    void beginsNothingAfterTheCancel() {
        List<Parallel.Task> tasks = new ArrayList<>(tasks(2));
        tasks.add(cancel::cancel);
        tasks.addAll(tasks(3));
        assertThatThrownBy(() -> Parallel.run(tasks, new Workers(Runnable::run, 1), cancel))
                .isInstanceOf(CancellationException.class);
        assertThat(done).containsExactly(0, 1);
    }

    private List<Parallel.Task> tasks(int count) {
        List<Parallel.Task> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            tasks.add(() -> done.add(number));
        }
        return tasks;
    }
}
