package studio.slateroom.ui.timeline;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Place;
import studio.slateroom.ui.timeline.cut.ShotEdits;

/** What is done with the shots, and how much of them is seen. */
public final class TimelineCommands {

    private static final double ZOOM = 1.25;

    private final TimelineViewModel model;

    /** The commands of this view model. */
    public TimelineCommands(TimelineViewModel model) {
        this.model = model;
    }

    /** What is done with the selected shot. */
    public List<Command> shots() {
        ShotEdits edits = model.edits();
        return List.of(
                shot("shot.reveal")
                        .keys(Place.TIMELINE, "Enter")
                        .does(() -> model.reveal(edits.selectedProperty().get().shot())),
                shot("shot.split")
                        .keys(Place.TIMELINE, "S")
                        .does(() -> edits.split(model.playHeadProperty().get())),
                shot("shot.merge").keys(Place.TIMELINE, "M").does(edits::merge),
                Command.named("shot.insert").keys(Place.TIMELINE, "Insert").does(edits::insert),
                shot("shot.duplicate").keys(Place.TIMELINE, "Shortcut+D").does(edits::duplicate),
                shot("shot.delete")
                        .keys(Place.TIMELINE, "Delete")
                        .also(Place.TIMELINE, "Backspace")
                        .does(edits::delete),
                shot("shot.earlier").keys(Place.TIMELINE, "Alt+Left").does(() -> edits.shift(-1)),
                shot("shot.later").keys(Place.TIMELINE, "Alt+Right").does(() -> edits.shift(1)));
    }

    /**
     * How the timeline is looked at and worked on.
     *
     * @param zoom shows so many times more of it
     * @param all shows the whole of it
     */
    public List<Command> view(DoubleConsumer zoom, Runnable all) {
        return List.of(
                Command.named("shot.snap").keys(Place.TIMELINE, "N").toggles(model.snappingProperty()),
                Command.named("shot.zoomIn")
                        .keys("Shortcut+Plus")
                        .also(Place.EVERYWHERE, "Shortcut+Equals")
                        .also(Place.EVERYWHERE, "Shortcut+Add")
                        .does(() -> zoom.accept(ZOOM)),
                Command.named("shot.zoomOut")
                        .keys("Shortcut+Minus")
                        .also(Place.EVERYWHERE, "Shortcut+Subtract")
                        .does(() -> zoom.accept(1 / ZOOM)),
                Command.named("shot.zoomAll").keys("Shortcut+0").does(all));
    }

    private Command.Builder shot(String id) {
        BooleanBinding selected = Bindings.createBooleanBinding(
                () -> model.edits().selectedProperty().get().shot() >= 0,
                model.edits().selectedProperty());
        return Command.named(id).when(selected);
    }
}
