package studio.slateroom.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.project.ProjectException;
import studio.slateroom.project.ScriptFile;

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
        VideoModel model = options.model(services.catalog());
        GenerationRequest request = new RequestReader(model).read(text(), options);
        return new LocalRender(services, spec).render(model, request, output);
    }

    private String text() throws CommandFailure {
        try {
            return ScriptFile.read(script);
        } catch (ProjectException e) {
            throw CommandFailure.badInput(e.message(), e);
        }
    }
}
