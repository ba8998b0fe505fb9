package studio.slateroom.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.fx.FileDialogs;

/** What is done with projects and with the program as a whole. */
public final class FileCommands {

    private final ShellViewModel model;
    private final RestoreViewModel restore;
    private final FileDialogs dialogs;
    private final Desktop desktop;
    private final Path projects;

    /**
     * The commands of these view models.
     *
     * @param projects where projects lie as a rule
     */
    public FileCommands(
            ShellViewModel model, RestoreViewModel restore, FileDialogs dialogs, Desktop desktop, Path projects) {
        this.model = model;
        this.restore = restore;
        this.dialogs = dialogs;
        this.desktop = desktop;
        this.projects = projects;
    }

    /**
     * All of them.
     *
     * @param settings opens the settings
     */
    public List<Command> all(Runnable settings) {
        return List.of(
                Command.named("file.newProject")
                        .keys("Shortcut+Shift+N")
                        .does(() -> dialogs.folder("command.file.newProject", projects)
                                .ifPresent(model::createIn)),
                Command.named("file.openProject")
                        .keys("Shortcut+O")
                        .does(() -> dialogs.folder("command.file.openProject", projects)
                                .ifPresent(model::open)),
                Command.named("file.openSample").does(() -> model.openSample(projects)),
                Command.named("file.importScript")
                        .keys("Shortcut+I")
                        .does(() -> dialogs.file("command.file.importScript").ifPresent(model::importScript)),
                Command.named("file.restoreClip")
                        .keys("Shortcut+Shift+I")
                        .does(() -> dialogs.file("command.file.restoreClip")
                                .ifPresent(file -> restore.restore(List.of(file)))),
                Command.named("file.showFolder").keys("Shortcut+Shift+O").does(this::showFolder),
                Command.named("file.settings").keys("Shortcut+Comma").does(settings),
                Command.named("file.quit").keys("Shortcut+Q").does(this::quit));
    }

    private void showFolder() {
        ProjectFolder folder = model.desk().folderProperty().get();
        if (folder != null) {
            desktop.open(folder.path());
        }
    }

    private void quit() {
        Window window = dialogs.owner();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
