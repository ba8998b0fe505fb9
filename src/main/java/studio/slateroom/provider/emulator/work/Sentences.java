package studio.slateroom.provider.emulator.work;

import java.util.List;
import java.util.stream.Collectors;
import studio.slateroom.generation.RequestProblem;
import studio.slateroom.platform.Usd;

/** What the service says about orders. Parameters go by their names on the wire, since developers read this. */
final class Sentences {

    static final String NO_WEB_ADDRESS = "Reference media rejected: URL must be a valid HTTP or HTTPS URL.";
    static final String NO_OBJECT = "The request body must be a JSON object.";
    static final String BROKEN = "Internal service error. Please try again later.";

    private Sentences() {}

    static Refusal of(RequestProblem problem) {
        return switch (problem) {
            case RequestProblem.EmptyScript _ ->
                new Refusal(Refusal.Kind.MALFORMED, "Prompt is Mandatory and must be string");
            case RequestProblem.Missing missing ->
                new Refusal(Refusal.Kind.MALFORMED, missing.parameter().name() + " is required.");
            case RequestProblem.UnknownParameter unknown -> value(unknown.name(), "unknown parameter");
            case RequestProblem.NotAllowed wrong ->
                value(wrong.parameter().name(), wrong.value() + " is none of " + list(wrong.allowed()));
            case RequestProblem.OutOfRange wrong ->
                value(
                        wrong.parameter().name(),
                        wrong.value() + " is not between " + wrong.min() + " and " + wrong.max());
            case RequestProblem.TooLong wrong ->
                value(wrong.parameter().name(), wrong.length() + " characters, at most " + wrong.max());
            case RequestProblem.TooMany wrong ->
                value(wrong.parameter().name(), wrong.count() + " files, at most " + wrong.max());
            case RequestProblem.WrongType wrong -> value(wrong.parameter().name(), "wrong type");
            case RequestProblem.Conflict conflict ->
                new Refusal(
                        Refusal.Kind.VALUE,
                        conflict.parameter().name() + " cannot be used together with "
                                + conflict.other().name() + ".");
            case RequestProblem.Needs needs ->
                new Refusal(
                        Refusal.Kind.VALUE,
                        needs.parameter().name() + " requires " + needs.other().name() + ".");
            case RequestProblem.SoundAlone alone ->
                new Refusal(Refusal.Kind.VALUE, alone.parameter().name() + " requires an image or a video input.");
        };
    }

    static Refusal unknown(String name) {
        return value(name, "unknown parameter");
    }

    static Refusal credits(Usd available, Usd needed) {
        return new Refusal(
                Refusal.Kind.CREDITS,
                "Insufficient credits. You have " + available.dollars().toPlainString() + " credits, "
                        + needed.dollars().toPlainString() + " are needed.");
    }

    private static Refusal value(String name, String what) {
        return new Refusal(Refusal.Kind.VALUE, "Invalid value for " + name + ": " + what + ".");
    }

    private static String list(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
