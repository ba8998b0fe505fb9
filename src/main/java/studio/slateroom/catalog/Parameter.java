package studio.slateroom.catalog;

import java.util.Map;

/**
 * One parameter of a model.
 *
 * @param name its name in the service's interface
 * @param label what the inspector calls it
 * @param help what it does
 * @param role what it means to the studio
 * @param required whether a request without it is refused
 * @param type what values it takes
 * @param origin who says that the model has it
 * @param values who says that it takes these values, where that is not the same
 */
public record Parameter(
        String name,
        String label,
        String help,
        ParameterRole role,
        boolean required,
        ParameterType type,
        Origin origin,
        Map<ParameterValue, Origin> values) {

    public Parameter {
        values = Map.copyOf(values);
    }

    /** Who says that this value is taken. */
    public Origin origin(ParameterValue value) {
        return values.getOrDefault(value, origin);
    }

    /** The same parameter with other values to choose from. */
    public Parameter withType(ParameterType other) {
        return new Parameter(name, label, help, role, required, other, origin, values);
    }
}
