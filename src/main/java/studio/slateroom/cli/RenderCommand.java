package studio.slateroom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.slateroom.cli.report.ProgressLine;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.project.ProjectException;
import studio.slateroom.project.ScriptFile;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.parse.ShotScriptParser;

/** Renders a script to a clip on this machine. */
@Command(
        name = "render",
        description = "Render a shot script as an animatic, on this machine and free of charge.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RenderCommand implements Callable<Integer> {

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCRIPT", description = "The shot script, a text file.")
    private Path script;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.mp4",
            description = "The clip to write; one that is there is replaced.")
    private Path output;

    @Mixin
    private RenderOptions options;

    RenderCommand(CliServices services) {
        this.services = services;
        this.options = new RenderOptions();
    }

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        VideoModel model = options.model(services.catalog());
        GenerationRequest request = new RequestReader(model).read(text(), options);
        try (OutputPlace place = OutputPlace.beside(output)) {
            new DirectRun(services, new ProgressLine(spec.commandLine().getErr())).run(request, place.clip());
            MediaInfo info = probe(place.clip());
            AtomicFiles.publish(place.clip(), output.toAbsolutePath());
            report(info, Duration.ofNanos(System.nanoTime() - begun));
        }
        remark(model, request);
        return ExitCode.DONE;
    }

    private String text() throws CommandFailure {
        try {
            return ScriptFile.read(script);
        } catch (ProjectException e) {
            throw CommandFailure.badInput(e.message(), e);
        }
    }

    private MediaInfo probe(Path clip) throws CommandFailure {
        try {
            return services.probe().probe(clip);
        } catch (MediaException e) {
            throw CommandFailure.failed(e.message());
        }
    }

    /** A script that does not fit is rendered all the same, but not without a word. */
    private void remark(VideoModel model, GenerationRequest request) {
        ClipBrief brief = new ClipBrief(model, request);
        ShotScript parsed = ShotScriptParser.parse(brief.script());
        PrintWriter err = spec.commandLine().getErr();
        parsed.statedEnd()
                .filter(end -> end.compareTo(brief.length()) > 0)
                .ifPresent(end -> err.println("slateroom: "
                        + services.texts().get("cli.render.overrun", seconds(end), seconds(brief.length()))));
        err.flush();
    }

    private void report(MediaInfo info, Duration took) {
        spec.commandLine()
                .getOut()
                .println(services.texts()
                        .get(
                                "cli.render.done",
                                output.toString(),
                                String.format(Locale.ROOT, "%.3f", info.length().toMillis() / 1000.0),
                                info.width() + "x" + info.height(),
                                String.format(Locale.ROOT, "%.1f", info.bytes() / 1e6),
                                String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0)));
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? String.valueOf(duration.toSeconds())
                : String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
