package studio.slateroom.ui.account;

import java.util.List;
import studio.slateroom.ui.command.Command;

/** What is done with the account. */
public final class AccountCommands {

    private AccountCommands() {}

    /** All of them. */
    public static List<Command> all(AccountViewModel model) {
        return List.of(Command.named("queue.refreshBalance")
                .keys("F5")
                .when(model.keyedProperty())
                .does(model::refresh));
    }
}
