package studio.slateroom.provider.animatic.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.slateroom.platform.Table;
import studio.slateroom.provider.animatic.draw.Tint;

/**
 * The words of {@code words.tsv} that a text contains.
 *
 * @param text the text in lower case
 * @param hits where they stand, in reading order
 */
record Words(String text, List<Phrases.Hit> hits) {

    private static final Phrases PHRASES = Phrases.of(
            Table.rows(Words.class, "words.tsv").stream().flatMap(row -> Phrases.parse(row[0], row[1], row[2])));

    /** How much of a text is looked at; no shot needs more to say what it shows. */
    private static final int READ = 20_000;

    static Words in(String text) {
        // In lower case from the start, since the places of the hits are places in that: some letters become two.
        String read = text.substring(0, Math.min(READ, text.length())).toLowerCase(Locale.ROOT);
        return new Words(read, PHRASES.find(read));
    }

    Stream<Phrases.Hit> of(String kind) {
        return hits.stream().filter(hit -> hit.kind().equals(kind));
    }

    boolean has(String kind) {
        return of(kind).findAny().isPresent();
    }

    boolean has(String kind, String meaning) {
        return of(kind).anyMatch(hit -> hit.meaning().equals(meaning));
    }

    /** The first word of a kind that is a constant of an enum. */
    <T extends Enum<T>> Optional<T> first(String kind, Class<T> type) {
        return all(kind, type).findFirst();
    }

    /** All constants of an enum that are named. */
    <T extends Enum<T>> Set<T> set(String kind, Class<T> type) {
        Set<T> set = EnumSet.noneOf(type);
        all(kind, type).forEach(set::add);
        return set;
    }

    private <T extends Enum<T>> Stream<T> all(String kind, Class<T> type) {
        return of(kind).flatMap(hit -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(hit.meaning())));
    }

    /**
     * The colour that stands before a word.
     *
     * @param reach how far before it, in characters
     */
    Stream<Tint> colourBefore(Phrases.Hit word, int reach) {
        return of("colour")
                .filter(colour -> colour.end() <= word.start() && word.start() - colour.end() <= reach)
                .map(colour -> Tint.parse(colour.meaning()));
    }
}
