package studio.slateroom.app;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.application.Application;
import studio.slateroom.cli.SlateroomCli;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.Logging;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.ui.fx.Fonts;

/** The program: the studio without arguments, the command line with them. */
public final class Main {

    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        Logging.install(AppDirectories.ofThisUser(), Arrays.asList(arguments).contains("--debug"));
        if (arguments.length == 0) {
            Path cache = AppDirectories.ofThisUser().cache();
            // Beside JavaFX, which takes longer to come up.
            Thread.ofVirtual().start(() -> Fonts.place(cache));
            Application.launch(StudioApp.class);
        } else {
            System.exit(runCommand(arguments));
        }
    }

    private static int runCommand(String[] arguments) {
        AppDirectories directories = AppDirectories.ofThisUser();
        try (CoreGraph core = CoreGraph.ofCommand(directories, SegmindAccount.ofThisUser(directories))) {
            // A killed render takes its encoders and half-made files along.
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(core::close));
            return SlateroomCli.run(core.cliServices(), core.catalogFault(), arguments);
        } catch (ServiceAddressException e) {
            return SlateroomCli.refuse(e, CurrentSettings.in(directories).texts());
        }
    }
}
