package studio.slateroom.provider.animatic.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of {@code words.tsv} that a text contains.
 *
 * @param text the text
 * @param hits where they stand, in reading order
 */
record Words(String text, List<Phrases.Hit> hits) {

    private static final Phrases PHRASES =
            Phrases.of(Table.rows("words.tsv").stream().flatMap(row -> Phrases.parse(row[0], row[1], row[2])));

    /** How much of a text is looked at; no shot needs more to say what it shows. */
    private static final int READ = 20_000;

    static Words in(String text) {
        String read = text.substring(0, Math.min(READ, text.length()));
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

    /** The number of the sentence, or part of one, in which a hit stands. */
    long sentence(Phrases.Hit hit) {
        return text.substring(0, hit.start())
                .codePoints()
                .filter(code -> ".;!?。；！？\n".indexOf(code) >= 0)
                .count();
    }
}
