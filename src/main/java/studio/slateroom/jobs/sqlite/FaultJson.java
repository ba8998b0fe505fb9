package studio.slateroom.jobs.sqlite;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderFault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults as JSON, messages as their keys and arguments, so that they are shown in the language of the day. */
final class FaultJson {

    private static final JsonMapper JSON = new JsonMapper();

    private FaultJson() {}

    static ObjectNode write(ProviderFault fault) {
        ObjectNode json = JSON.createObjectNode();
        json.put("fault", name(fault));
        switch (fault) {
            case ProviderFault.Invalid(Message reason) -> json.set("reason", write(reason));
            case ProviderFault.ServerFault(Message reason) -> json.set("reason", write(reason));
            case ProviderFault.Storage(Message reason) -> json.set("reason", write(reason));
            case ProviderFault.OverLimit(Message reason) -> json.set("reason", write(reason));
            case ProviderFault.Refused(String words) -> json.put("words", words);
            case ProviderFault.Unauthorized(boolean missing) -> json.put("missing", missing);
            case ProviderFault.OutOfCredit(var balance) ->
                balance.ifPresent(left -> json.put("balanceMicros", left.micros()));
            case ProviderFault.RateLimited(Instant until) -> json.put("until", until.toString());
            case ProviderFault.Moderated(var subject) -> json.put("subject", subject.name());
            case ProviderFault.Forbidden _,
                    ProviderFault.ModelGone _,
                    ProviderFault.Unreachable _,
                    ProviderFault.OutcomeUnknown _,
                    ProviderFault.Expired _,
                    ProviderFault.RecordGone _ -> {}
        }
        return json;
    }

    static ProviderFault read(JsonNode json) {
        String fault = json.required("fault").asString();
        return switch (fault) {
            case "invalid" -> new ProviderFault.Invalid(message(json.required("reason")));
            case "server" -> new ProviderFault.ServerFault(message(json.required("reason")));
            case "storage" -> new ProviderFault.Storage(message(json.required("reason")));
            case "overLimit" -> new ProviderFault.OverLimit(message(json.required("reason")));
            case "refused" -> new ProviderFault.Refused(json.required("words").asString());
            case "unauthorized" ->
                new ProviderFault.Unauthorized(json.required("missing").asBoolean());
            case "outOfCredit" -> new ProviderFault.OutOfCredit(balance(json));
            case "rateLimited" ->
                new ProviderFault.RateLimited(
                        Instant.parse(json.required("until").asString()));
            case "moderated" ->
                new ProviderFault.Moderated(ProviderFault.Moderated.Subject.valueOf(
                        json.required("subject").asString()));
            case "forbidden" -> new ProviderFault.Forbidden();
            case "modelGone" -> new ProviderFault.ModelGone();
            case "unreachable" -> new ProviderFault.Unreachable();
            case "outcomeUnknown" -> new ProviderFault.OutcomeUnknown();
            case "expired" -> new ProviderFault.Expired();
            case "recordGone" -> new ProviderFault.RecordGone();
            default -> throw new IllegalArgumentException("no fault: " + fault);
        };
    }

    private static Optional<Usd> balance(JsonNode json) {
        return json.hasNonNull("balanceMicros")
                ? Optional.of(new Usd(json.required("balanceMicros").asLong()))
                : Optional.empty();
    }

    /** The journal's names, so that renaming a class loses no fault. */
    private static String name(ProviderFault fault) {
        return switch (fault) {
            case ProviderFault.Invalid _ -> "invalid";
            case ProviderFault.ServerFault _ -> "server";
            case ProviderFault.Storage _ -> "storage";
            case ProviderFault.OverLimit _ -> "overLimit";
            case ProviderFault.Refused _ -> "refused";
            case ProviderFault.Unauthorized _ -> "unauthorized";
            case ProviderFault.OutOfCredit _ -> "outOfCredit";
            case ProviderFault.RateLimited _ -> "rateLimited";
            case ProviderFault.Moderated _ -> "moderated";
            case ProviderFault.Forbidden _ -> "forbidden";
            case ProviderFault.ModelGone _ -> "modelGone";
            case ProviderFault.Unreachable _ -> "unreachable";
            case ProviderFault.OutcomeUnknown _ -> "outcomeUnknown";
            case ProviderFault.Expired _ -> "expired";
            case ProviderFault.RecordGone _ -> "recordGone";
        };
    }

    private static ObjectNode write(Message message) {
        ObjectNode json = JSON.createObjectNode();
        json.put("key", message.key());
        ArrayNode arguments = json.putArray("arguments");
        message.arguments().forEach(argument -> add(arguments, argument));
        return json;
    }

    private static void add(ArrayNode arguments, Object argument) {
        switch (argument) {
            case Message inner -> arguments.add(write(inner));
            case Usd amount -> arguments.addObject().put("micros", amount.micros());
            case Collection<?> items -> {
                ArrayNode list = arguments.addArray();
                items.forEach(item -> add(list, item));
            }
            case Double number -> arguments.add(number.doubleValue());
            case Number number -> arguments.add(number.longValue());
            default -> arguments.add(argument.toString());
        }
    }

    private static Message message(JsonNode json) {
        return new Message(
                json.required("key").asString(),
                json.required("arguments")
                        .valueStream()
                        .map(FaultJson::argument)
                        .toList());
    }

    private static Object argument(JsonNode json) {
        if (json.isObject()) {
            return json.has("micros") ? new Usd(json.required("micros").asLong()) : message(json);
        }
        if (json.isArray()) {
            return json.valueStream().map(FaultJson::argument).toList();
        }
        if (json.isIntegralNumber()) {
            return json.asLong();
        }
        return json.isNumber() ? (Object) json.asDouble() : json.asString();
    }
}
