package studio.slateroom.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.project.ProjectException;
import studio.slateroom.project.ScriptFile;

/** The words of a command that say which script is made into which clip. */
final class ScriptOptions {

    @Parameters(paramLabel = "SCRIPT", description = "The shot script, a text file.")
    private Path script;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.mp4",
            description = "The clip to write; one that is there is replaced.")
    private Path output;

    /** The script's file name. */
    String name() {
        return String.valueOf(script.getFileName());
    }

    /**
     * The script's words.
     *
     * @throws CommandFailure when they cannot be read
     */
    String text() throws CommandFailure {
        try {
            return ScriptFile.read(script);
        } catch (ProjectException e) {
            throw CommandFailure.badInput(e.message(), e);
        }
    }

    Path output() {
        return output;
    }
}
