package studio.slateroom.generation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;

/**
 * Everything that decides what a clip will be. Two equal requests ask for the same clip.
 *
 * @param model the model's slug
 * @param values the value of each parameter that is set, by the parameter's name; the script is one of them
 */
public record GenerationRequest(String model, Map<String, ParameterValue> values) {

    public GenerationRequest {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** All files that are attached, parameter by parameter; one that is attached twice comes twice. */
    public Stream<AttachedFile> files() {
        return values.values().stream()
                .flatMap(value -> value instanceof ParameterValue.Files(var files) ? files.stream() : Stream.empty());
    }

    /** The value of one parameter, if it is set. */
    public Optional<ParameterValue> value(String parameter) {
        return Optional.ofNullable(values.get(parameter));
    }
}
