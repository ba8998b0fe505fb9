package studio.slateroom.ui.queue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Place;

/** What is done about jobs: those of the row that is selected, and of all. */
public final class QueueCommands {

    private final QueueViewModel model;
    private final Texts texts;

    /** The commands of this view model. */
    public QueueCommands(QueueViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** What is done with the selected job. */
    public List<Command> selected() {
        JobActions actions = model.actions();
        return List.of(
                of("queue.showClip", JobRow::canShow).does(() -> with(model::show)),
                of("queue.remedy", row -> row.remedy().isPresent())
                        .titled(remedy())
                        .does(() -> with(row -> row.remedy().ifPresent(one -> actions.remedy(row.job(), one)))),
                of("queue.earlier", JobRow::canMove)
                        .keys(Place.QUEUE, "Alt+Up")
                        .does(() -> with(row -> actions.moveUp(row.job(), 1))),
                of("queue.later", JobRow::canMove)
                        .keys(Place.QUEUE, "Alt+Down")
                        .does(() -> with(row -> actions.moveUp(row.job(), -1))),
                of("queue.cancel", JobRow::canCancel).does(() -> with(row -> actions.cancel(row.job()))),
                of("queue.dismiss", JobRow::canDismiss)
                        .keys(Place.QUEUE, "Delete")
                        .does(() -> with(row -> actions.dismiss(row.job()))));
    }

    /** What is done with the queue as a whole. */
    public List<Command> whole(Runnable fold) {
        return List.of(
                Command.named("queue.show").keys("Shortcut+J").does(fold),
                Command.named("queue.cancelRunning")
                        .when(Bindings.createBooleanBinding(
                                () -> model.running().filter(JobRow::canCancel).isPresent(), model.rowsProperty()))
                        .does(model::cancelRunning),
                Command.named("queue.clear").does(model::dismissFinished));
    }

    private Command.Builder of(String id, Predicate<JobRow> can) {
        return Command.named(id)
                .when(Bindings.createBooleanBinding(
                        () -> model.selectedProperty().get().filter(can).isPresent(), model.selectedProperty()));
    }

    private void with(Consumer<JobRow> action) {
        model.selectedProperty().get().ifPresent(action);
    }

    /** What the button of the row says, or, while there is none, that there is something of the kind. */
    private StringBinding remedy() {
        return Bindings.createStringBinding(
                () -> {
                    Optional<JobRow> row = model.selectedProperty().get();
                    return row.flatMap(JobRow::remedy)
                            .map(one -> model.words().remedy(row.orElseThrow(), one))
                            .orElseGet(() -> texts.get("command.queue.remedy"));
                },
                model.selectedProperty());
    }
}
