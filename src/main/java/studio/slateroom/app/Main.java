package studio.slateroom.app;

import java.util.Arrays;
import java.util.Optional;
import javafx.application.Application;
import studio.slateroom.app.opening.GraphicsPipeline;
import studio.slateroom.app.opening.HandOver;
import studio.slateroom.app.opening.StudioCall;
import studio.slateroom.cli.SlateroomCli;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.Logging;
import studio.slateroom.settings.ServiceAddressException;

/** The program: the studio without arguments or with a file to open, the command line with others. */
public final class Main {

    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        Optional<StudioCall> call = StudioCall.of(arguments);
        if (call.isEmpty()) {
            Logging.install(
                    AppDirectories.ofThisUser(), Arrays.asList(arguments).contains("--debug"));
            System.exit(runCommand(arguments));
        } else if (!HandOver.toRunning(AppDirectories.ofThisUser().data(), call.get())) {
            GraphicsPipeline.choose();
            StudioApp.prepare();
            Application.launch(StudioApp.class, arguments);
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
