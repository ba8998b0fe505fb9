package studio.slateroom.ui.queue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.UiTasks;

/** The jobs, those that need the user before all others, and what the drawer's one line says of them. */
public final class QueueViewModel {

    private final JobActions actions;
    private final JobWords words;
    private final Predicate<Job> paid;
    private final Texts texts;
    private final Consumer<Job> finished;
    private final Consumer<Job> shown;
    private final LiveJobs jobs;
    private final ReadOnlyObjectWrapper<List<JobRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<JobRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Job>> unknown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper alarms = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper charges = new ReadOnlyIntegerWrapper();

    /**
     * The view model of a queue.
     *
     * @param paid whether a job's clip costs money
     * @param finished is told of each job whose clip has just come in
     * @param shown is told of a job whose clip the user wants to see
     */
    public QueueViewModel(
            JobQueue queue,
            Predicate<Job> paid,
            JobActions actions,
            JobWords words,
            UiTasks tasks,
            Texts texts,
            Consumer<Job> finished,
            Consumer<Job> shown) {
        this.actions = actions;
        this.words = words;
        this.paid = paid;
        this.texts = texts;
        this.finished = finished;
        this.shown = shown;
        this.jobs = new LiveJobs(queue, paid, tasks.thread(), new Watcher());
        queue.addListener(jobs);
        update();
    }

    /** What can be done about jobs. */
    public JobActions actions() {
        return actions;
    }

    /** What is said of jobs. */
    public JobWords words() {
        return words;
    }

    /** All jobs but those whose outcome is not known: what went wrong, what runs, what waits, and what is over. */
    public ReadOnlyObjectProperty<List<JobRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The jobs whose outcome is not known, newest first. */
    public ReadOnlyObjectProperty<List<Job>> unknownProperty() {
        return unknown.getReadOnlyProperty();
    }

    /** The queue in one line. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Counts the jobs that have failed since the program began, or need the user's word; each new one deserves a look. */
    public ReadOnlyIntegerProperty alarmsProperty() {
        return alarms.getReadOnlyProperty();
    }

    /** Counts the steps that paid jobs have taken since the program began and that may have moved money. */
    public ReadOnlyIntegerProperty chargesProperty() {
        return charges.getReadOnlyProperty();
    }

    /** The job that the drawer's one line is about, and whatever stands beside it; empty while none runs. */
    public Optional<JobRow> running() {
        return rows.get().stream()
                .filter(row -> !row.job().state().isFinal() && !row.canMove())
                .findFirst();
    }

    /** Calls off the job that runs, if it can be. */
    void cancelRunning() {
        running().filter(JobRow::canCancel).ifPresent(row -> actions.cancel(row.job()));
    }

    /** The row that is selected. */
    ObjectProperty<Optional<JobRow>> selectedProperty() {
        return selected;
    }

    /** Whether a clip is being asked for in this moment, so that nobody knows whether it is bought. */
    public boolean isOrdering() {
        return rows.get().stream().anyMatch(row -> row.job().state() instanceof JobState.Submitting);
    }

    /** Strikes all jobs off the list whose clips have come in, or that were called off and leave nothing to fetch. */
    public void dismissFinished() {
        rows.get().stream()
                .filter(row -> row.canShow() || row.job().state().equals(new JobState.Cancelled()))
                .forEach(row -> actions.dismiss(row.job()));
    }

    /** Shows a job's clip. */
    public void show(JobRow row) {
        if (row.canShow()) {
            shown.accept(row.job());
        }
    }

    private void update() {
        rows.set(jobs.rows());
        unknown.set(jobs.unknown());
        String line = line(rows.get());
        int open = unknown.get().size();
        summary.set(open == 0 ? line : texts.get("queue.summary.unknown", open, line));
    }

    private String line(List<JobRow> all) {
        long waiting = all.stream().filter(JobRow::canMove).count();
        long failed = all.stream()
                .filter(row -> row.job().state() instanceof JobState.Failed)
                .count();
        Optional<JobRow> running = running();
        if (running.isPresent()) {
            return texts.get(
                    "queue.summary.running",
                    running.get().job().order().title(),
                    words.summary(running.get()),
                    waiting);
        }
        if (waiting > 0) {
            return texts.get("queue.summary.waiting", waiting);
        }
        return failed > 0 ? texts.get("queue.summary.failed", failed) : texts.get("queue.summary.idle");
    }

    private final class Watcher implements LiveJobs.Watcher {

        @Override
        public void changed() {
            update();
        }

        @Override
        public void stepped(Optional<Job> before, Job now) {
            boolean news = before.filter(old -> !old.state().isFinal()).isPresent();
            boolean doubt = now.state() instanceof JobState.Unknown;
            if (news && now.state() instanceof JobState.Succeeded) {
                finished.accept(now);
            }
            if (doubt
                    && before.filter(old -> old.state() instanceof JobState.Unknown)
                            .isEmpty()) {
                alarm();
                weigh(now);
            }
            if (news && now.state() instanceof JobState.Failed) {
                alarm();
            }
            boolean moved = now.state().isFinal() || now.state() instanceof JobState.Remote;
            if (before.isPresent() && moved && paid.test(now)) {
                charges.set(charges.get() + 1);
            }
        }

        private void alarm() {
            alarms.set(alarms.get() + 1);
        }

        /** After a crash nobody has looked at the balance yet, and the sooner it is looked at the more it says. */
        private void weigh(Job job) {
            if (job.state() instanceof JobState.Unknown(var _, var after) && after.isEmpty()) {
                actions.weighQuietly(job);
            }
        }
    }
}
