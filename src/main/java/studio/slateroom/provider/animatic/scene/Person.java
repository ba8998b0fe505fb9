package studio.slateroom.provider.animatic.scene;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a silhouette shows. */
public enum Person {
    MAN,
    WOMAN;

    /** Words that name somebody whom the sentence is not about. */
    private static final Set<String> OTHERS = Set.of("his", "him", "her", "hers");

    /** Whom a text speaks of last. */
    public static Optional<Person> lastIn(String text) {
        Words words = Words.in(text);
        return words.of("person")
                .filter(hit -> !OTHERS.contains(words.text().substring(hit.start(), hit.end())))
                .flatMap(hit ->
                        Stream.of(values()).filter(person -> person.name().equals(hit.meaning())))
                .reduce((_, last) -> last);
    }
}
