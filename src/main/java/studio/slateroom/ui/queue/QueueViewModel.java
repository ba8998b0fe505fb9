package studio.slateroom.ui.queue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Latest;
import studio.slateroom.ui.fx.UiTasks;

/** The jobs, newest first, and what the drawer's one line says of them. */
public final class QueueViewModel {

    private final JobQueue queue;
    private final UiTasks tasks;
    private final Texts texts;
    private final Consumer<Job> finished;
    private final Consumer<Job> shown;
    private final Map<JobId, Job> jobs = new LinkedHashMap<>();
    private final Map<JobId, JobProgress> progress = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<List<JobRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper alarms = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The view model of a queue.
     *
     * @param finished is told of each job whose clip has just come in
     * @param shown is told of a job whose clip the user wants to see
     */
    public QueueViewModel(JobQueue queue, UiTasks tasks, Texts texts, Consumer<Job> finished, Consumer<Job> shown) {
        this.queue = queue;
        this.tasks = tasks;
        this.texts = texts;
        this.finished = finished;
        this.shown = shown;
        queue.addListener(new Listener());
        queue.jobs().forEach(job -> jobs.put(job.id(), job));
        update();
    }

    /** The jobs, newest first. */
    public ReadOnlyObjectProperty<List<JobRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The queue in one line. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Counts the jobs that have failed since the program began; each new one deserves a look. */
    public ReadOnlyIntegerProperty alarmsProperty() {
        return alarms.getReadOnlyProperty();
    }

    /** Why the last thing that was asked of the queue did not happen; empty when it did. */
    public ReadOnlyObjectProperty<Optional<String>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Calls a job off. */
    public void cancel(JobRow row) {
        ask(() -> queue.cancel(row.job().id()));
    }

    /** Begins a job anew. */
    public void retry(JobRow row) {
        ask(() -> queue.retry(row.job().id()));
    }

    /** Strikes a job off the list. */
    public void dismiss(JobRow row) {
        ask(() -> queue.dismiss(row.job().id()));
    }

    /** Strikes all jobs off the list whose clips have come in or that were called off. */
    public void dismissFinished() {
        rows.get().stream()
                .filter(row -> row.canShow() || row.job().state() instanceof JobState.Cancelled)
                .forEach(this::dismiss);
    }

    /** Shows a job's clip. */
    public void show(JobRow row) {
        if (row.canShow()) {
            shown.accept(row.job());
        }
    }

    /** What a row says of its job. */
    public String status(JobRow row) {
        return switch (row.job().state()) {
            case JobState.Queued _ -> texts.get("queue.state.queued");
            case JobState.Uploading _ -> texts.get("queue.state.preparing");
            case JobState.Submitting _ -> texts.get("queue.state.submitting");
            case JobState.Remote _ -> running(row);
            case JobState.Downloading _ -> texts.get("queue.state.downloading");
            case JobState.Succeeded _ -> texts.get("queue.state.succeeded");
            case JobState.Failed(var why, var _) -> texts.get(why.message());
            case JobState.Cancelled _ -> texts.get("queue.state.cancelled");
            case JobState.Unknown _ -> texts.get("queue.state.unknown");
        };
    }

    private String running(JobRow row) {
        double fraction = row.fraction();
        if (fraction < 0) {
            return texts.get("queue.state.waiting");
        }
        long percent = Math.round(fraction * 100);
        return row.progress()
                .flatMap(JobProgress::remaining)
                .map(Duration::toSeconds)
                .map(seconds -> texts.get("queue.state.renderingFor", percent, seconds + 1))
                .orElseGet(() -> texts.get("queue.state.rendering", percent));
    }

    private void ask(Runnable action) {
        tasks.run(
                () -> {
                    action.run();
                    return Boolean.TRUE;
                },
                _ -> fault.set(Optional.empty()),
                e -> fault.set(Optional.of(texts.get(
                        e instanceof Explained explained ? explained.message() : Message.of("queue.fault.broken")))));
    }

    private void update() {
        List<JobRow> fresh = jobs.values().stream()
                .map(job -> new JobRow(job, Optional.ofNullable(progress.get(job.id()))))
                .toList()
                .reversed();
        rows.set(fresh);
        summary.set(summary(fresh));
    }

    private String summary(List<JobRow> all) {
        long waiting = all.stream()
                .filter(row -> row.job().state() instanceof JobState.Queued)
                .count();
        long failed = all.stream()
                .filter(row -> row.job().state() instanceof JobState.Failed)
                .count();
        Optional<JobRow> running = all.stream()
                .filter(row -> !row.job().state().isFinal() && !(row.job().state() instanceof JobState.Queued))
                .findFirst();
        if (running.isPresent()) {
            return texts.get(
                    "queue.summary.running", running.get().job().order().title(), status(running.get()), waiting);
        }
        if (waiting > 0) {
            return texts.get("queue.summary.waiting", waiting);
        }
        return failed > 0 ? texts.get("queue.summary.failed", failed) : texts.get("queue.summary.idle");
    }

    private final class Listener implements JobListener {
        private final Consumer<Boolean> repaint = new Latest<>(tasks.thread(), _ -> update());

        @Override
        public void changed(Job job) {
            tasks.thread().run(() -> {
                Job before = jobs.put(job.id(), job);
                boolean news = before != null && !before.state().isFinal();
                if (job.state().isFinal()) {
                    progress.remove(job.id());
                }
                update();
                if (news && job.state() instanceof JobState.Succeeded) {
                    finished.accept(job);
                }
                if (news && job.state() instanceof JobState.Failed) {
                    alarms.set(alarms.get() + 1);
                }
            });
        }

        @Override
        public void progressed(JobId id, JobProgress how) {
            progress.put(id, how);
            repaint.accept(Boolean.TRUE);
        }

        @Override
        public void removed(JobId id) {
            tasks.thread().run(() -> {
                jobs.remove(id);
                progress.remove(id);
                update();
            });
        }
    }
}
