package studio.slateroom.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderException;

/** Prints what is left on the account. */
@Command(
        name = "balance",
        description = "Print the balance of your Segmind account; this costs nothing and checks the key.",
        mixinStandardHelpOptions = true)
final class BalanceCommand implements Callable<Integer> {

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    BalanceCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() throws ProviderException {
        Usd balance = services.paid().provider().balance(new CancelToken()).orElse(Usd.ZERO);
        spec.commandLine().getOut().println(balance);
        return ExitCode.DONE;
    }
}
