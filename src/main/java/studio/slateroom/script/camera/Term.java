package studio.slateroom.script.camera;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word of the trade.
 *
 * @param id its name in tables and text keys, such as {@code push-in}
 * @param kind what it is about
 * @param meaning what the animatic makes of it: a constant of this package's enums
 * @param name what it is called in English
 * @param chinese what it is called in Chinese; the first is the usual one
 * @param synonyms what else it is called, in every language
 */
public record Term(
        String id, TermKind kind, Enum<?> meaning, String name, List<String> chinese, List<String> synonyms) {

    public Term {
        chinese = List.copyOf(chinese);
        synonyms = List.copyOf(synonyms);
    }

    /** What it is called in a language; in English where that is none of those it is known in. */
    public String name(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage()) && !chinese.isEmpty()
                ? chinese.getFirst()
                : name;
    }

    /** All that it is called, with its name in a language first. */
    public List<String> names(Locale language) {
        return Stream.of(List.of(name(language), name), chinese, synonyms)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** What the animatic makes of it, if it is of this sort. */
    public <T extends Enum<T>> Optional<T> as(Class<T> sort) {
        return sort.isInstance(meaning) ? Optional.of(sort.cast(meaning)) : Optional.empty();
    }
}
