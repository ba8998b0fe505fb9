package studio.slateroom.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.library.TakesViewModel.TakeRow;
import studio.slateroom.ui.live.LiveViewModel;

/** What is done with the takes of the clip on the desk, and with the live draft beside them. */
public final class TakeCommands {

    private final TakesViewModel model;
    private final Continuation continuation;
    private final LiveViewModel live;

    /** The commands of these view models. */
    public TakeCommands(TakesViewModel model, Continuation continuation, LiveViewModel live) {
        this.model = model;
        this.continuation = continuation;
        this.live = live;
    }

    /** All of them. */
    public List<Command> all() {
        BooleanBinding some =
                Bindings.createBooleanBinding(() -> !model.rowsProperty().get().isEmpty(), model.rowsProperty());
        BooleanBinding open = Bindings.createBooleanBinding(
                () -> current() >= 0 && continuation.refusalProperty().get().isEmpty(),
                model.rowsProperty(),
                model.playingProperty(),
                continuation.refusalProperty());
        return List.of(
                Command.named("clip.showDraft")
                        .keys("Shortcut+Shift+L")
                        .when(live.onProperty())
                        .does(live::choose),
                Command.named("clip.newestTake").keys("Shortcut+T").when(some).does(() -> play(0)),
                Command.named("clip.olderTake").keys("Alt+Page Down").when(some).does(() -> play(current() + 1)),
                Command.named("clip.newerTake").keys("Alt+Page Up").when(some).does(() -> play(current() - 1)),
                Command.named("clip.continueTake")
                        .keys("Shortcut+Shift+K")
                        .when(open)
                        .does(() -> continuation.from(
                                model.rowsProperty().get().get(current()).take())));
    }

    /** The take at a place in the strip, newest first; the last one at each end. */
    private void play(int index) {
        List<TakeRow> rows = model.rowsProperty().get();
        model.play(rows.get(Math.clamp(index, 0, rows.size() - 1)));
    }

    /** The place of the take in the player; -1 while none is. */
    private int current() {
        List<TakeRow> rows = model.rowsProperty().get();
        Optional<Path> playing = model.playingProperty().get();
        return IntStream.range(0, rows.size())
                .filter(i -> playing.filter(rows.get(i).take().file()::equals).isPresent())
                .findFirst()
                .orElse(-1);
    }
}
