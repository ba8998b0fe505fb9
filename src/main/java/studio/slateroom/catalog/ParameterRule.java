package studio.slateroom.catalog;

/** What two parameters of a model have to do with each other. Both name parameters of the same model. */
public sealed interface ParameterRule {

    /** The parameter that the rule is about. */
    String parameter();

    /** The other side. */
    String other();

    /** Both cannot be set in one request. */
    record Excludes(String parameter, String other) implements ParameterRule {}

    /** The first may be set only where the second is. */
    record Requires(String parameter, String other) implements ParameterRule {}
}
