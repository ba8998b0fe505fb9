package studio.slateroom.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studio.slateroom.catalog.CatalogWriter;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRule;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.ExitCode;

/** Prints the model catalogue. */
@Command(name = "models", description = "Print the models and their parameters.", mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print the catalogue as JSON.")
    private boolean json;

    ModelsCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            // As they are published: another program reads this in whatever language its user's system is.
            out.println(CatalogWriter.write(services.emulator().catalog()));
        } else {
            services.catalog().models().forEach(model -> print(out, model));
        }
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, VideoModel model) {
        out.println(model.slug() + "  " + model.name());
        for (Parameter parameter : model.parameters()) {
            String required = parameter.required() ? " (required)" : "";
            out.printf("  %-18s %s%s%n", parameter.name(), values(parameter.type()), required);
        }
        for (ParameterRule rule : model.rules()) {
            String verb = rule instanceof ParameterRule.Excludes ? "not together with" : "needs";
            out.printf("  %-18s %s %s%n", rule.parameter(), verb, rule.other());
        }
        out.println();
    }

    private static String values(ParameterType type) {
        return switch (type) {
            case ParameterType.Text text -> "text, up to " + text.maxLength() + " characters";
            case ParameterType.Choice choice ->
                String.join(" ", choice.allowed().stream().map(Object::toString).toList()) + defaultOf(choice);
            case ParameterType.Flag flag -> "true false" + defaultOf(flag);
            case ParameterType.Whole whole -> whole.min() + " to " + whole.max() + defaultOf(whole);
            case ParameterType.Files files ->
                "up to " + files.max() + " "
                        + switch (files.kind()) {
                            case IMAGE -> "pictures";
                            case VIDEO -> "videos";
                            case AUDIO -> "sounds";
                        };
        };
    }

    private static String defaultOf(ParameterType type) {
        return type.defaultValue() == null ? "" : "  [" + type.defaultValue() + "]";
    }
}
