package studio.slateroom.ui.references;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import studio.slateroom.ui.command.Command;

/** What is done with the files that go along with the clip. */
public final class ReferenceCommands {

    private final ReferencesViewModel model;
    private final FittingViewModel fitting;

    /** The commands of these view models. */
    public ReferenceCommands(ReferencesViewModel model, FittingViewModel fitting) {
        this.model = model;
        this.fitting = fitting;
    }

    /**
     * All of them.
     *
     * @param choose asks for files
     * @param paste attaches what lies on the clipboard
     */
    public List<Command> all(Supplier<List<Path>> choose, Runnable paste) {
        return List.of(
                Command.named("edit.addReference").keys("Shortcut+Shift+A").does(() -> model.add(choose.get())),
                Command.named("edit.pasteReference").keys("Shortcut+Shift+V").does(paste),
                Command.named("edit.fitReferences")
                        .keys("Shortcut+Shift+M")
                        .when(Bindings.createBooleanBinding(
                                () -> !fitting.fittingProperty()
                                        .get()
                                        .mendable()
                                        .isEmpty(),
                                fitting.fittingProperty()))
                        .does(fitting::fitAll),
                Command.named("edit.stopFitting")
                        .when(Bindings.createBooleanBinding(
                                () -> !fitting.fittingProperty().get().running().isEmpty(), fitting.fittingProperty()))
                        .does(fitting::cancel));
    }
}
