package studio.slateroom.jobs.sqlite;

import studio.slateroom.platform.Message;
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
        switch (fault) {
            case ProviderFault.Invalid(Message reason) ->
                json.put("fault", "invalid").set("reason", write(reason));
            case ProviderFault.ServerFault(Message reason) ->
                json.put("fault", "server").set("reason", write(reason));
            case ProviderFault.Expired _ -> json.put("fault", "expired");
            case ProviderFault.Storage(Message reason) ->
                json.put("fault", "storage").set("reason", write(reason));
        }
        return json;
    }

    static ProviderFault read(JsonNode json) {
        String fault = json.required("fault").asString();
        return switch (fault) {
            case "invalid" -> new ProviderFault.Invalid(message(json.required("reason")));
            case "server" -> new ProviderFault.ServerFault(message(json.required("reason")));
            case "expired" -> new ProviderFault.Expired();
            case "storage" -> new ProviderFault.Storage(message(json.required("reason")));
            default -> throw new IllegalArgumentException("no fault: " + fault);
        };
    }

    private static ObjectNode write(Message message) {
        ObjectNode json = JSON.createObjectNode();
        json.put("key", message.key());
        ArrayNode arguments = json.putArray("arguments");
        for (Object argument : message.arguments()) {
            if (argument instanceof Message inner) {
                arguments.add(write(inner));
            } else if (argument instanceof Number number) {
                arguments.add(number.longValue());
            } else {
                arguments.add(argument.toString());
            }
        }
        return json;
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
            return message(json);
        }
        return json.isNumber() ? (Object) json.asLong() : json.asString();
    }
}
