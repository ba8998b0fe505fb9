package studio.slateroom.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import studio.slateroom.settings.Appearance;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Place;
import studio.slateroom.ui.desk.ProjectDesk;

/** What is done with the window, and what is done is undone. */
public final class ViewCommands {

    private ViewCommands() {}

    /** Undo and redo of all that happens to a project, beside the script's own. */
    public static List<Command> history(ProjectDesk desk) {
        return List.of(
                Command.named("edit.undo")
                        .keys("Shortcut+Z")
                        .when(desk.canUndoProperty())
                        .does(desk::undo),
                Command.named("edit.redo")
                        .keys("Shortcut+Shift+Z")
                        .also(Place.EVERYWHERE, "Shortcut+Y")
                        .when(desk.canRedoProperty())
                        .does(desk::redo));
    }

    /**
     * How the window looks and what is in it.
     *
     * @param appearance dark, light, or as the desktop says
     * @param liveDraft whether a draft follows the script
     */
    public static List<Command> view(ObjectProperty<Appearance> appearance, BooleanProperty liveDraft) {
        return List.of(
                Command.named("view.dark").chooses(appearance, Appearance.DARK),
                Command.named("view.light").chooses(appearance, Appearance.LIGHT),
                Command.named("view.system").chooses(appearance, Appearance.SYSTEM),
                Command.named("view.liveDraft").keys("Shortcut+L").toggles(liveDraft));
    }

    /**
     * Which panes are there, and from one to the next.
     *
     * @param palette opens the palette
     */
    public static List<Command> panes(PaneLayout layout, Panes panes, Runnable palette) {
        return List.of(
                Command.named("view.palette").keys("Shortcut+Shift+P").does(palette),
                Command.named("view.nextPane").keys("F6").does(() -> panes.goToPane(1)),
                Command.named("view.previousPane").keys("Shift+F6").does(() -> panes.goToPane(-1)),
                Command.named("view.clips").keys("Shortcut+1").toggles(layout.shownProperty("clips")),
                Command.named("view.inspector").keys("Shortcut+2").toggles(layout.shownProperty("inspector")),
                Command.named("view.timeline").keys("Shortcut+3").toggles(layout.shownProperty("timeline")));
    }
}
