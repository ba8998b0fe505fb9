package studio.slateroom.catalog;

/**
 * One parameter of a model.
 *
 * @param name its name in the service's interface
 * @param label what the inspector calls it
 * @param help the service's own explanation
 * @param role what it means to the studio
 * @param required whether a request without it is refused
 * @param type what values it takes
 */
public record Parameter(
        String name, String label, String help, ParameterRole role, boolean required, ParameterType type) {}
