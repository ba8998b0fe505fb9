package studio.slateroom.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.generation.GenerationRequest;

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

    @Mixin
    private ScriptOptions files = new ScriptOptions();

    @Mixin
    private RenderOptions options;

    RenderCommand(CliServices services) {
        this.services = services;
        this.options = new RenderOptions();
    }

    @Override
    public Integer call() throws Exception {
        VideoModel model = options.model(services.catalog());
        GenerationRequest request = new RequestReader(model).read(files.text(), options);
        return new LocalRender(services, spec).render(model, request, files.output());
    }
}
