package studio.slateroom.ui.library;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Place;
import studio.slateroom.ui.library.ClipsViewModel.ClipRow;

/** What is done with the clips of a project. */
public final class ClipCommands {

    private final ClipsViewModel model;

    /** The commands of this view model. */
    public ClipCommands(ClipsViewModel model) {
        this.model = model;
    }

    /**
     * All of them.
     *
     * @param rename lets the user type another title for the clip on the desk
     */
    public List<Command> all(Runnable rename) {
        BooleanBinding several = Bindings.createBooleanBinding(model::canRemove, model.rowsProperty());
        return List.of(
                Command.named("clip.add").keys("Shortcut+N").does(model::add),
                Command.named("clip.duplicate").keys("Shortcut+Shift+D").does(model::duplicate),
                Command.named("clip.rename").keys("F2").does(rename),
                Command.named("clip.remove")
                        .keys(Place.CLIPS, "Delete")
                        .when(several)
                        .does(this::remove),
                Command.named("clip.previous")
                        .keys("Shortcut+Page Up")
                        .when(several)
                        .does(() -> go(-1)),
                Command.named("clip.next")
                        .keys("Shortcut+Page Down")
                        .when(several)
                        .does(() -> go(1)));
    }

    private void remove() {
        int shown = shown();
        if (shown >= 0) {
            model.remove(model.rowsProperty().get().get(shown));
        }
    }

    private void go(int by) {
        List<ClipRow> rows = model.rowsProperty().get();
        model.select(rows.get(Math.floorMod(shown() + by, rows.size())));
    }

    private int shown() {
        List<ClipRow> rows = model.rowsProperty().get();
        var clip = model.clipProperty().get();
        return IntStream.range(0, rows.size())
                .filter(i -> clip != null && rows.get(i).id().equals(clip.id()))
                .findFirst()
                .orElse(-1);
    }
}
