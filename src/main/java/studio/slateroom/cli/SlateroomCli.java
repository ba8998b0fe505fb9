package studio.slateroom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;

/** The program's command line as a whole. */
@Command(
        name = "slateroom",
        description = "A desktop studio for film makers. Without a command it opens the studio.",
        mixinStandardHelpOptions = true,
        subcommands = CommandLine.HelpCommand.class)
public final class SlateroomCli implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Log on standard error, and print the stack trace of a failure.")
    private boolean debug;

    private SlateroomCli() {}

    /**
     * Runs one command line on the standard streams.
     *
     * @param remark what the user should know beforehand, said on standard error
     * @return 0 done, 1 failed, 2 wrong use or bad input
     */
    public static int run(CliServices services, Optional<Message> remark, String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(services, remark, out, err, arguments);
    }

    /** Says on standard error why no command can be run, and gives the exit code. */
    public static int refuse(Explained reason, Texts texts) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        err.println("slateroom: " + texts.get(reason.message()));
        return ExitCode.BAD_INPUT;
    }

    static int run(
            CliServices services, Optional<Message> remark, PrintWriter out, PrintWriter err, String... arguments) {
        remark.ifPresent(message -> err.println("slateroom: " + services.texts().get(message)));
        SlateroomCli root = new SlateroomCli();
        CommandLine commands = new CommandLine(root)
                .addSubcommand(new RenderCommand(services))
                .addSubcommand(new GenerateCommand(services))
                .addSubcommand(new JobsCommand(services))
                .addSubcommand(new ResumeCommand(services))
                .addSubcommand(new BalanceCommand(services))
                .addSubcommand(new CheckCommand(services))
                .addSubcommand(new FormatCommand())
                .addSubcommand(new ModelsCommand(services))
                .addSubcommand(new ServeCommand(services))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        commands.getCommandSpec().version(services.program().title());
        commands.setExecutionExceptionHandler((failure, command, _) -> root.explain(services, failure, command));
        commands.setParameterExceptionHandler((wrong, _) -> {
            PrintWriter to = wrong.getCommandLine().getErr();
            to.println("slateroom: " + firstLine(wrong.getMessage()));
            to.println("Try: slateroom " + name(wrong.getCommandLine()) + "--help");
            return ExitCode.BAD_INPUT;
        });
        return commands.execute(arguments);
    }

    /** Only reached with options and no command; the studio itself is opened elsewhere. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private int explain(CliServices services, Exception failure, CommandLine command) {
        String line = failure instanceof Explained explained
                ? services.texts().get(explained.message())
                : services.texts().get("cli.fault.broken", failure.getClass().getSimpleName());
        command.getErr().println("slateroom: " + line);
        if (debug) {
            failure.printStackTrace(command.getErr());
        }
        return failure instanceof CommandFailure known ? known.exitCode() : ExitCode.FAILED;
    }

    private static String name(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }

    private static String firstLine(@Nullable String message) {
        return Optional.ofNullable(message)
                .flatMap(text -> text.lines().findFirst())
                .orElse("");
    }
}
