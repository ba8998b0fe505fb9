package studio.slateroom.provider.animatic.scene;

import java.util.Optional;
import java.util.stream.Stream;

/** Whom a silhouette shows. */
public enum Person {
    MAN,
    WOMAN;

    /** Who is named last in a text. */
    public static Optional<Person> lastIn(String text) {
        return Words.in(text)
                .of("person")
                .flatMap(hit ->
                        Stream.of(values()).filter(person -> person.name().equals(hit.meaning())))
                .reduce((_, last) -> last);
    }
}
