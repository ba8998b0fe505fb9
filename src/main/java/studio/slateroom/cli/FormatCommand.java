package studio.slateroom.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.platform.Message;
import studio.slateroom.project.ProjectException;
import studio.slateroom.project.ScriptFile;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.dialect.Dialect;
import studio.slateroom.script.dialect.Tidy;
import studio.slateroom.script.dialect.Translation;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.parse.ShotScriptParser;

/** Prints a script tidied, retimed, or in another wording; the file stays as it is. */
@Command(
        name = "format",
        description = "Print a shot script tidied, fitted to a length, or in another wording.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FormatCommand implements Callable<Integer> {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(3600);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The shot script, a text file.")
    private Path file;

    @Option(names = "--dialect", paramLabel = "WORDING", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable Dialect dialect;

    @Option(names = "--fit", paramLabel = "SECONDS", description = "Scale the shots so that the last ends here.")
    private @Nullable BigDecimal fit;

    @Override
    public Integer call() throws CommandFailure {
        String text = text();
        ShotScript script = ShotScriptParser.parse(text);
        if (fit != null) {
            text = fitted(script, length(fit));
            script = ShotScriptParser.parse(text);
        }
        text = dialect == null ? Tidy.tidy(script).apply(text) : Translation.write(script, dialect);
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private static Duration length(BigDecimal seconds) throws CommandFailure {
        if (seconds.signum() <= 0 || seconds.compareTo(LONGEST) > 0) {
            throw CommandFailure.badInput(Message.of("cli.format.badLength", seconds.toPlainString()));
        }
        return Duration.ofMillis(seconds.movePointRight(3).longValue());
    }

    private static String fitted(ShotScript script, Duration length) {
        List<TimeRange> times = Retiming.times(script, length);
        return Retiming.fit(script, times, length).apply(script.text());
    }

    private String text() throws CommandFailure {
        try {
            return ScriptFile.readExactly(file);
        } catch (ProjectException e) {
            throw CommandFailure.badInput(e.message(), e);
        }
    }
}
