package studio.slateroom.ui.help;

import java.util.List;
import studio.slateroom.ui.command.Command;

/** What is done to learn about the program. */
public final class HelpCommands {

    private HelpCommands() {}

    /**
     * What the help pane has no part in.
     *
     * @param tour begins the tour
     * @param diagnose looks for troubles
     * @param updates looks for a newer release
     * @param about says what the program is
     */
    public record Ways(Runnable tour, Runnable diagnose, Runnable updates, Runnable about) {}

    /** All of it, in the order of the menu. */
    public static List<Command> all(HelpViewModel help, Ways ways) {
        return List.of(
                Command.named("help.guide").keys("F1").does(help::toggle),
                Command.named("help.rules").keys("Shift+F1").does(help::showRules),
                Command.named("help.tour").does(ways.tour()),
                Command.named("help.diagnose").does(ways.diagnose()),
                Command.named("help.updates").does(ways.updates()),
                Command.named("help.about").does(ways.about()));
    }
}
