package studio.slateroom.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.emulator.Emulator;
import studio.slateroom.provider.emulator.EmulatorException;
import studio.slateroom.provider.emulator.EmulatorOptions;
import studio.slateroom.provider.emulator.fault.FailRule;
import studio.slateroom.provider.emulator.http.V1Answer;

/** Offers the service's interface on this machine. */
@Command(
        name = "serve",
        description = "Offer Segmind's API on this machine, with animatics for clips and play money for credits.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A RULE is SCOPE:FAILURE or SCOPE:FAILURE@WHEN.",
            "SCOPE:   submit, poll, result, download, upload, balance, v1",
            "FAILURE: 400 403 404 410 (refused), 500 502 503 504 (nothing is done),",
            "         500+ ... 504+ (done, and only the answer lost),",
            "         hang, cut, empty, html (done, and the answer spoiled)",
            "WHEN:    a rate with a point (0.1), or numbers of calls (2, 3-8, 5-, 1,4)",
            "For example: --fail submit:500@0.1 --fail poll:503@3-8 --fail download:cut@2"
        })
final class ServeCommand implements Callable<Integer> {

    private static final Pattern TIME = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)(ms|s|m)");

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "8787",
            paramLabel = "N",
            description = "Where it listens (8787); 0 takes a free one.")
    private int port;

    @Option(
            names = "--key",
            paramLabel = "K",
            description = "The only key that it accepts. Without it every key is good.")
    private @Nullable String key;

    @Option(
            names = "--credits",
            defaultValue = "25",
            paramLabel = "USD",
            description = "What a new account begins with (25). One that is there goes on with what it has.")
    private BigDecimal credits = BigDecimal.ZERO;

    @Option(
            names = "--rpm",
            defaultValue = "60",
            paramLabel = "N",
            description = "How many orders and uploads a key has in a minute (60). Polls are not counted.")
    private int rpm;

    @Option(
            names = "--latency",
            defaultValue = "0s",
            paramLabel = "TIME",
            description = "How much longer each clip takes, such as 30s or 2m.")
    private String latency = "";

    @Option(
            names = "--v1",
            defaultValue = "json",
            paramLabel = "json|bytes",
            description = "What v1 answers with (json): the clip's address, or the clip itself.")
    private V1Answer v1 = V1Answer.JSON;

    @Option(
            names = "--strict",
            description = "End an order whose references cannot be fetched, instead of drawing placeholders.")
    private boolean strict;

    @Option(names = "--fail", paramLabel = "RULE", description = "Let calls go wrong; can be given several times.")
    private List<String> rules = new ArrayList<>();

    ServeCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() throws CommandFailure {
        try (Emulator emulator = Emulator.start(services.emulator(), options())) {
            report(emulator);
            emulator.awaitClose();
        } catch (EmulatorException e) {
            throw CommandFailure.badInput(e.message(), e);
        }
        return ExitCode.DONE;
    }

    private EmulatorOptions options() throws CommandFailure {
        List<FailRule> failures = new ArrayList<>();
        for (String rule : rules) {
            failures.add(rule(rule));
        }
        return new EmulatorOptions(
                port, Optional.ofNullable(key), Usd.of(credits), rpm, time(latency), v1, strict, failures, 1);
    }

    private static FailRule rule(String text) throws CommandFailure {
        try {
            return FailRule.parse(text);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.badInput(Message.of("cli.serve.noRule", text), e);
        }
    }

    private static Duration time(String text) throws CommandFailure {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw CommandFailure.badInput(Message.of("cli.serve.noTime", text));
        }
        double millis = Double.parseDouble(time.group(1))
                * switch (time.group(2)) {
                    case "ms" -> 1;
                    case "s" -> 1000;
                    default -> 60_000;
                };
        return Duration.ofMillis(Math.round(millis));
    }

    private void report(Emulator emulator) {
        Texts texts = services.texts();
        PrintWriter out = spec.commandLine().getOut();
        String address = emulator.address().toString();
        out.println(texts.get("cli.serve.address", address));
        out.println(key == null ? texts.get("cli.serve.anyKey") : texts.get("cli.serve.oneKey", key));
        out.println(texts.get("cli.serve.credits", emulator.balance()));
        out.println(texts.get("cli.serve.use", "SEGMIND_BASE_URL=" + address));
        out.println(texts.get("cli.serve.stop"));
        out.flush();
    }
}
