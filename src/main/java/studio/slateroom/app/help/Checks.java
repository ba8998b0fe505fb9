package studio.slateroom.app.help;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Window;
import studio.slateroom.diagnosis.Check;
import studio.slateroom.diagnosis.ClockCheck;
import studio.slateroom.diagnosis.Disk;
import studio.slateroom.diagnosis.EngineCheck;
import studio.slateroom.diagnosis.FileCheck;
import studio.slateroom.diagnosis.FoldersCheck;
import studio.slateroom.diagnosis.FontsCheck;
import studio.slateroom.diagnosis.KeyCheck;
import studio.slateroom.diagnosis.LocalDisk;
import studio.slateroom.diagnosis.NetworkCheck;
import studio.slateroom.diagnosis.PlayerCheck;
import studio.slateroom.diagnosis.ScreenCheck;
import studio.slateroom.diagnosis.ServiceAnswer;
import studio.slateroom.diagnosis.SpaceCheck;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.Message;
import studio.slateroom.ui.player.InstallCommand;
import studio.slateroom.web.PublicWeb;

/** The checks of one run, in the order in which they are shown. */
final class Checks {

    private final Machine machine;
    private final AppDirectories directories;
    private final PublicWeb web;
    private final Supplier<Window> window;

    /**
     * Checks of this machine.
     *
     * @param window the studio's
     */
    Checks(Machine machine, AppDirectories directories, PublicWeb web, Supplier<Window> window) {
        this.machine = machine;
        this.directories = directories;
        this.web = web;
        this.window = window;
    }

    /** New checks, of which none has looked. */
    List<Check> all() {
        ServiceAnswer service = new ServiceAnswer(web, machine.service().get(), Clock.systemUTC());
        Disk disk = new LocalDisk();
        List<Path> folders =
                List.of(directories.projects(), directories.data(), directories.config(), directories.cache());
        // Screens and typefaces belong to the UI thread, on which checks are made and not run.
        ScreenCheck.Screen screen = screen(window.get());
        List<String> families = Font.getFamilies();
        return List.of(
                new PlayerCheck(
                        machine.libVlc(),
                        InstallCommand.of(System.getProperty("os.name", ""), InstallCommand.OS_RELEASE)
                                .map(InstallCommand::command)),
                new EngineCheck(machine.ffmpeg()),
                new NetworkCheck(service),
                new ClockCheck(service),
                new KeyCheck(machine.key()),
                new SpaceCheck(disk, folders),
                new FoldersCheck(disk, folders),
                new FileCheck(
                        Message.of("diagnosis.settings.subject"),
                        Message.of("diagnosis.settings.fine"),
                        machine.settingsFault(),
                        directories.config().resolve("settings.json")),
                new FileCheck(
                        Message.of("diagnosis.catalog.subject"),
                        Message.of("diagnosis.catalog.fine"),
                        machine.catalogFault(),
                        directories.config().resolve("models.json")),
                new FontsCheck(() -> families),
                new ScreenCheck(() -> screen));
    }

    private static ScreenCheck.Screen screen(Window window) {
        List<Screen> around =
                Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight());
        Screen screen = around.isEmpty() ? Screen.getPrimary() : around.getFirst();
        return new ScreenCheck.Screen(
                screen.getBounds().getWidth(),
                screen.getBounds().getHeight(),
                window.getOutputScaleX(),
                System.getProperty("prism.order", "auto"));
    }
}
