package studio.slateroom.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model that makes clips.
 *
 * @param slug its name in the service's addresses
 * @param name its name on screen
 * @param summary one sentence on what it is for
 * @param family its generation
 * @param parameters its parameters in the inspector's order
 * @param rules what they have to do with each other
 * @param frameSizes the clip's size by resolution and then by aspect ratio
 * @param limits what files it takes
 * @param rates what it costs; the first that holds is the price, and none where the price is not known
 */
public record VideoModel(
        String slug,
        String name,
        String summary,
        ModelFamily family,
        List<Parameter> parameters,
        List<ParameterRule> rules,
        Map<String, Map<String, FrameSize>> frameSizes,
        MediaLimits limits,
        List<Rate> rates) {

    /** The aspect ratio that stands for "that of the first picture". */
    public static final String ADAPTIVE = "adaptive";

    /** The aspect ratio of a clip where nothing else decides it. */
    public static final String COMMONEST_RATIO = "16:9";

    public VideoModel {
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        frameSizes = Map.copyOf(frameSizes);
        rates = List.copyOf(rates);
    }

    /** The parameter of this name. */
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }

    /** The same model with its parameters described otherwise. */
    VideoModel withParameters(List<Parameter> others) {
        return new VideoModel(slug, name, summary, family, others, rules, frameSizes, limits, rates);
    }

    /** The parameter with this meaning, if the model has one. */
    public Optional<Parameter> parameter(ParameterRole role) {
        return parameters.stream().filter(parameter -> parameter.role() == role).findFirst();
    }
}
