package studio.slateroom.ui.desk;

import java.util.Optional;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;

/** Which values a parameter takes. */
final class TakenValues {

    private TakenValues() {}

    /** Whether a parameter takes a value as it is. */
    static boolean takes(Parameter parameter, ParameterValue value) {
        return switch (parameter.type()) {
            case ParameterType.Choice choice -> choice.allowed().contains(value);
            case ParameterType.Flag _ -> value instanceof ParameterValue.Flag;
            case ParameterType.Whole whole ->
                value instanceof ParameterValue.Whole(long number) && whole.min() <= number && number <= whole.max();
            case ParameterType.Text _, ParameterType.Files _ -> false;
        };
    }

    /** The value that is written so, such as {@code 720p}, where the parameter takes it. */
    static Optional<ParameterValue> read(Parameter parameter, String words) {
        return switch (parameter.type()) {
            case ParameterType.Choice choice ->
                choice.allowed().stream()
                        .filter(value -> value.toString().equals(words))
                        .findFirst();
            case ParameterType.Flag _ -> Optional.of(new ParameterValue.Flag(Boolean.parseBoolean(words)));
            case ParameterType.Whole _ ->
                Optional.<ParameterValue>of(new ParameterValue.Whole(Long.parseLong(words)))
                        .filter(value -> takes(parameter, value));
            case ParameterType.Text _, ParameterType.Files _ -> Optional.empty();
        };
    }
}
