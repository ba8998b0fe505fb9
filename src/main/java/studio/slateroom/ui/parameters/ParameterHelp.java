package studio.slateroom.ui.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.slateroom.catalog.Certainty;
import studio.slateroom.catalog.Origin;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;

/** What is said about a parameter: what it does, and how sure it is that the service takes it. */
final class ParameterHelp {

    private ParameterHelp() {}

    /** The help with a line of its own for each source that is not the service. */
    static String of(Parameter parameter, Texts texts) {
        List<String> lines = new ArrayList<>(List.of(parameter.help()));
        if (parameter.origin().uncertain()) {
            lines.add(texts.get(doubt(parameter.origin())));
        }
        values(parameter)
                .forEach((origin, values) ->
                        lines.add(texts.get(Message.of("parameters.help.values", values, doubt(origin)))));
        return String.join("\n", lines);
    }

    private static Message doubt(Origin origin) {
        return origin.certainty() == Certainty.REPORTED
                ? Message.of("parameters.help.reported", origin.source())
                : Message.of("parameters.help.unconfirmed", origin.source());
    }

    /** The values that are less sure than the parameter itself, in the order of the menu. */
    private static Map<Origin, List<String>> values(Parameter parameter) {
        Map<Origin, List<String>> values = new LinkedHashMap<>();
        if (parameter.type() instanceof ParameterType.Choice choice) {
            for (var value : choice.allowed()) {
                Origin origin = parameter.origin(value);
                if (origin.uncertain() && !origin.equals(parameter.origin())) {
                    values.computeIfAbsent(origin, _ -> new ArrayList<>()).add(value.toString());
                }
            }
        }
        return values;
    }
}
