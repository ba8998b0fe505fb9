package studio.slateroom.catalog;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import studio.slateroom.platform.Table;

/**
 * What the catalogue says to people, in their language. It is looked up by the words themselves, so that what a user's
 * own catalogue says stands as it was written.
 */
public final class CatalogWords {

    private final Map<String, String> words;

    private CatalogWords(Map<String, String> words) {
        this.words = words;
    }

    /** The same catalogue with labels, helps, units and sources in a language, as far as it speaks that. */
    public static ModelCatalog in(Locale language, ModelCatalog catalog) {
        if (!language.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return catalog;
        }
        CatalogWords chinese = new CatalogWords(read());
        return new ModelCatalog(catalog.models().stream().map(chinese::model).toList());
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        Table.rows(CatalogWords.class, "words_zh.tsv").forEach(cells -> words.put(cells[0], cells[1]));
        return words;
    }

    /** All that a catalogue says to people about the parameters of its models. */
    static Stream<String> of(ModelCatalog catalog) {
        return catalog.models().stream()
                .flatMap(model -> model.parameters().stream())
                .flatMap(CatalogWords::of)
                .filter(text -> !text.isEmpty())
                .distinct();
    }

    private static Stream<String> of(Parameter parameter) {
        String unit = parameter.type() instanceof ParameterType.Choice choice ? choice.unit() : "";
        Stream<String> sources = Stream.concat(Stream.of(parameter.origin()), parameter.values().values().stream())
                .filter(Origin::uncertain)
                .map(Origin::source);
        return Stream.concat(Stream.of(parameter.label(), parameter.help(), unit), sources);
    }

    private VideoModel model(VideoModel model) {
        return model.withParameters(
                model.parameters().stream().map(this::parameter).toList());
    }

    private Parameter parameter(Parameter parameter) {
        Map<ParameterValue, Origin> values = new HashMap<>();
        parameter.values().forEach((value, origin) -> values.put(value, origin(origin)));
        return new Parameter(
                parameter.name(),
                text(parameter.label()),
                text(parameter.help()),
                parameter.role(),
                parameter.required(),
                type(parameter.type()),
                origin(parameter.origin()),
                values);
    }

    private ParameterType type(ParameterType type) {
        return type instanceof ParameterType.Choice(var allowed, var standard, String unit)
                ? new ParameterType.Choice(allowed, standard, text(unit))
                : type;
    }

    private Origin origin(Origin origin) {
        return new Origin(text(origin.source()), origin.certainty());
    }

    private String text(String english) {
        return words.getOrDefault(english, english);
    }
}
