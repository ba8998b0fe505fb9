package studio.slateroom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.report.CheckJson;
import studio.slateroom.cli.report.LineIndex;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.generation.LintTargets;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.project.ProjectException;
import studio.slateroom.project.ScriptFile;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.LintTarget;
import studio.slateroom.script.lint.Linter;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.script.parse.ShotScriptParser;

/** Reads scripts and says what was understood and what is wrong. */
@Command(
        name = "check",
        description = "Read shot scripts and print their problems; exit 1 when one of them is an error.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Shot scripts, text files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON object a line and file: shots, references, problems.")
    private boolean json;

    @Mixin
    private ModelOptions asked = new ModelOptions();

    @Option(names = "--images", paramLabel = "N", description = "How many reference pictures go along.")
    private @Nullable Integer images;

    @Option(names = "--videos", paramLabel = "N", description = "How many reference videos go along.")
    private @Nullable Integer videos;

    @Option(names = "--audios", paramLabel = "N", description = "How many reference sounds go along.")
    private @Nullable Integer audios;

    CheckCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() throws CommandFailure {
        VideoModel model = asked.model(services.catalog());
        boolean sound = true;
        for (Path file : files) {
            String text = text(file);
            ShotScript script = ShotScriptParser.parse(text);
            LintTarget target =
                    LintTargets.of(model, new RequestReader(model).unchecked(text, asked.parameters()), attached());
            List<Diagnostic> problems = Linter.lint(script, target);
            print(file, script, problems);
            sound &= problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        }
        return sound ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Files whose number is not given are not spoken of. */
    private Map<MediaKind, Integer> attached() {
        Map<MediaKind, Integer> attached = new EnumMap<>(MediaKind.class);
        put(attached, MediaKind.IMAGE, images);
        put(attached, MediaKind.VIDEO, videos);
        put(attached, MediaKind.AUDIO, audios);
        return attached;
    }

    private static void put(Map<MediaKind, Integer> attached, MediaKind kind, @Nullable Integer count) {
        if (count != null) {
            attached.put(kind, count);
        }
    }

    private static String text(Path file) throws CommandFailure {
        try {
            return ScriptFile.readExactly(file);
        } catch (ProjectException e) {
            throw CommandFailure.badInput(e.message(), e);
        }
    }

    private void print(Path file, ShotScript script, List<Diagnostic> problems) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new CheckJson(services.texts()).write(file.toString(), script, problems));
            return;
        }
        LineIndex lines = new LineIndex(script.text());
        for (Diagnostic problem : problems) {
            out.printf(
                    Locale.ROOT,
                    "%s:%s %s %s %s%n",
                    file,
                    lines.place(problem.span().start()),
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.rule(),
                    services.texts().get(problem.message()));
        }
    }
}
