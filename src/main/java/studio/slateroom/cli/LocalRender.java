package studio.slateroom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.report.ProgressLine;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.Message;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.parse.ShotScriptParser;

/** Renders on this machine and says what came of it. */
final class LocalRender {

    private final CliServices services;
    private final CommandSpec spec;

    LocalRender(CliServices services, CommandSpec spec) {
        this.services = services;
        this.spec = spec;
    }

    /** Renders a request to a clip, and gives the exit code. */
    int render(VideoModel model, GenerationRequest request, Path output) throws CommandFailure, IOException {
        long begun = System.nanoTime();
        checkFilesAreHere(request);
        try (OutputPlace place = OutputPlace.beside(output)) {
            new DirectRun(services, new ProgressLine(spec.commandLine().getErr())).run(request, place.clip());
            MediaInfo info = probe(place.clip());
            AtomicFiles.publish(place.clip(), output.toAbsolutePath());
            report(output, info, Duration.ofNanos(System.nanoTime() - begun));
        }
        remark(model, request);
        return ExitCode.DONE;
    }

    private static void checkFilesAreHere(GenerationRequest request) throws CommandFailure {
        if (request.files().anyMatch(file -> file.address().isPresent())) {
            throw CommandFailure.badInput(Message.of("cli.render.localOnly"));
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

    private void report(Path output, MediaInfo info, Duration took) {
        spec.commandLine()
                .getOut()
                .println(services.texts()
                        .get(
                                "cli.render.done",
                                output.toString(),
                                info.length().toMillis() / 1000.0,
                                info.width() + "x" + info.height(),
                                info.bytes() / 1e6,
                                took.toMillis() / 1000.0));
    }

    private static double seconds(Duration duration) {
        return Math.round(duration.toMillis() / 100.0) / 10.0;
    }
}
