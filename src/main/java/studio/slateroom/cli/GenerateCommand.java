package studio.slateroom.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.order.PaidEnd;
import studio.slateroom.cli.order.PaidRun;
import studio.slateroom.cli.report.JobReport;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;

/** Buys a clip, after its price was said and agreed to. */
@Command(
        name = "generate",
        description = "Generate a shot script's clip with Segmind, for money, after asking.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    /** Who makes the clip. */
    enum Engine {
        SEGMIND,
        ANIMATIC
    }

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScriptOptions files = new ScriptOptions();

    @Mixin
    private RenderOptions options = new RenderOptions();

    @Option(names = "--engine", paramLabel = "ENGINE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Engine engine = Engine.SEGMIND;

    @Option(names = "--yes", description = "Order without asking.")
    private boolean yes;

    @Option(names = "--max-cost", paramLabel = "USD", description = "Order nothing that may cost more.")
    private @Nullable BigDecimal maxCost;

    @Option(names = "--dry-run", description = "Print the JSON that would be sent, and order nothing.")
    private boolean dryRun;

    GenerateCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        VideoModel model = options.model(services.catalog());
        GenerationRequest request = new RequestReader(model).read(files.text(), options);
        if (dryRun) {
            out().println(services.paid().body().apply(model, request));
            return ExitCode.DONE;
        }
        if (engine == Engine.ANIMATIC) {
            return new LocalRender(services, spec).render(model, request, files.output());
        }
        // What cannot be written is not bought.
        OutputPlace.beside(files.output()).close();
        PriceTable.Offer offer = services.paid().prices().offer(model, request, referenceVideo(model, request));
        sayPrice(model, request, offer);
        checkLimit(offer);
        confirm();
        Job ended = new PaidRun(services, spec.commandLine().getErr())
                .order(new JobOrder(
                        "",
                        files.name(),
                        "",
                        services.paid().provider().profile().id(),
                        request,
                        files.output().toAbsolutePath(),
                        offer.quote()));
        return report(ended);
    }

    /** How long the attached clips play together; empty where one of them lies elsewhere. */
    private Optional<Duration> referenceVideo(VideoModel model, GenerationRequest request) throws CommandFailure {
        Duration length = Duration.ZERO;
        for (AttachedFile file : new ClipBrief(model, request).references(MediaKind.VIDEO)) {
            if (file.address().isPresent()) {
                return Optional.empty();
            }
            try {
                length = length.plus(services.probe().probe(file.path()).length());
            } catch (MediaException e) {
                throw CommandFailure.badInput(e.message(), e);
            }
        }
        return Optional.of(length);
    }

    private void sayPrice(VideoModel model, GenerationRequest request, PriceTable.Offer offer) {
        ClipBrief brief = new ClipBrief(model, request);
        String amount =
                offer.quote().map(Quote::price).map(services.texts()::get).orElse("");
        String price = services.texts()
                .get(
                        switch (offer.certainty()) {
                            case EXACT -> "cli.price.exact";
                            case ABOUT -> "cli.price.about";
                            case AT_LEAST -> "cli.price.atLeast";
                            case NOT_KNOWN -> "cli.price.unknown";
                        },
                        amount);
        err().println(services.texts()
                .get("cli.generate.price", model.name(), brief.length().toSeconds(), price));
        err().flush();
    }

    private void checkLimit(PriceTable.Offer offer) throws CommandFailure {
        if (maxCost == null) {
            return;
        }
        Usd most = Usd.of(maxCost);
        Usd price = offer.quote()
                .map(Quote::price)
                .orElseThrow(() -> CommandFailure.badInput(Message.of("cli.generate.priceUnknown")));
        if (price.compareTo(most) > 0) {
            throw CommandFailure.badInput(Message.of("cli.generate.tooDear", price, most));
        }
        if (offer.certainty() == PriceTable.Certainty.AT_LEAST) {
            throw CommandFailure.badInput(Message.of("cli.generate.priceOpen", price));
        }
    }

    private void confirm() throws CommandFailure {
        if (yes) {
            return;
        }
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> CommandFailure.badInput(Message.of("cli.generate.needsYes")));
        String answer = Optional.ofNullable(
                        console.readLine("%s ", services.texts().get("cli.generate.ask")))
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (!answer.equals("y") && !answer.equals("yes")) {
            throw CommandFailure.failed(Message.of("cli.generate.notOrdered"));
        }
    }

    private int report(Job ended) throws CommandFailure {
        return switch (ended.state()) {
            case JobState.Succeeded _ -> {
                out().println(files.output() + ": " + new JobReport(services.texts()).state(ended));
                yield ExitCode.DONE;
            }
            case JobState.Remote _, JobState.Downloading _ ->
                throw CommandFailure.failed(Message.of("cli.paid.leftOrdered"));
            case JobState.Cancelled _ -> throw CommandFailure.failed(Message.of("cli.generate.notOrdered"));
            default -> throw PaidEnd.of(ended);
        };
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
