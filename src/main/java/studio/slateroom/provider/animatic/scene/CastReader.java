package studio.slateroom.provider.animatic.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.ShotDirection;

/** Reads who is in a shot, how they stand and what they have on. */
final class CastReader {

    /** How many people a card has room for; more of them are a crowd. */
    private static final int MOST = 3;

    /** How far before a garment its colour may stand, in characters. */
    private static final int COLOUR_REACH = 14;

    private final Words words;
    private final ShotDirection direction;

    CastReader(Words words, ShotDirection direction) {
        this.words = words;
        this.direction = direction;
    }

    /** Whether the words are about people at all. */
    boolean mentionsPeople() {
        return Stream.of("person", "group", "body", "wear").anyMatch(words::has)
                && !(people().isEmpty() && words.has("group", "CROWD") && !words.has("body"));
    }

    /**
     * The people in the shot.
     *
     * @param known who was seen last, for a shot that only speaks of faces or of one who is not named
     */
    List<Figure> read(List<Person> known) {
        List<Person> people = people();
        if (people.isEmpty() && mentionsPeople()) {
            people = known.isEmpty() ? List.of(Person.MAN) : known;
        }
        List<Figure> cast = new ArrayList<>();
        for (Person person : people.subList(0, Math.min(MOST, people.size()))) {
            cast.add(figure(person, people));
        }
        return cast;
    }

    private List<Person> people() {
        List<Person> named = new ArrayList<>();
        words.of("person")
                .flatMap(hit -> Stream.of(Person.values())
                        .filter(person -> person.name().equals(hit.meaning())))
                .distinct()
                .forEach(named::add);
        if (words.has("group", "COUPLE") && named.size() < 2) {
            return List.of(Person.MAN, Person.WOMAN);
        }
        int count = words.has("group", "THREE") ? MOST : words.has("group", "TWO") ? 2 : named.size();
        if (count > 0 && named.isEmpty()) {
            named.add(Person.MAN);
            named.add(Person.WOMAN);
        }
        for (int i = 0; named.size() < count; i++) {
            named.add(named.get(i));
        }
        return named.isEmpty() && words.has("person", "PERSON") ? List.of(Person.MAN) : named;
    }

    private Figure figure(Person person, List<Person> people) {
        Set<Figure.Wear> wears = EnumSet.noneOf(Figure.Wear.class);
        for (Figure.Wear wear : Figure.Wear.values()) {
            if (words.of("wear").anyMatch(hit -> hit.meaning().equals(wear.name()) && concerns(hit, person, people))) {
                wears.add(wear);
            }
        }
        boolean headBack = words.of("tilt").anyMatch(hit -> concerns(hit, person, people));
        Posture posture = words.of("posture")
                .filter(hit -> concerns(hit, person, people))
                .map(hit -> Posture.valueOf(hit.meaning()))
                .findFirst()
                .orElse(Posture.STAND);
        return new Figure(person, facing(person, people, headBack), posture, headBack, wears, cloth(person, people));
    }

    private Facing facing(Person person, List<Person> people, boolean headBack) {
        if (words.has("facing", "TOWARDS")) {
            return people.size() > 1 ? Facing.TOWARDS : Facing.PROFILE;
        }
        if (direction.angle() == CameraAngle.PROFILE) {
            return Facing.PROFILE;
        }
        Optional<Facing> stated = words.of("facing")
                .filter(hit -> concerns(hit, person, people))
                .map(hit -> Facing.valueOf(hit.meaning()))
                .findFirst();
        boolean sideways = headBack || direction.move() == CameraMove.TRACKING;
        return stated.orElse(sideways ? Facing.PROFILE : Facing.FRONT);
    }

    private Optional<Tint> cloth(Person person, List<Person> people) {
        return words.of("wear")
                .filter(hit -> hit.is("wear", "GARMENT") || hit.is("wear", "TANK_TOP"))
                .filter(hit -> concerns(hit, person, people))
                .flatMap(garment -> words.colourBefore(garment, COLOUR_REACH))
                .findFirst();
    }

    /** A word concerns whoever its sentence named last before it, else first behind it, else everybody. */
    private boolean concerns(Phrases.Hit hit, Person person, List<Person> people) {
        if (people.size() < 2) {
            return true;
        }
        List<Phrases.Hit> named = words.of("person")
                .filter(other -> !other.meaning().equals("PERSON") && other.sentence() == hit.sentence())
                .toList();
        List<Phrases.Hit> together = named.stream()
                .filter(other -> other.start() <= hit.start())
                .sorted(Comparator.comparingInt(Phrases.Hit::start).reversed())
                .toList();
        if (together.size() > 1 && joined(together.get(1), together.get(0))) {
            return true;
        }
        return together.stream()
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(other -> other.meaning().equals(person.name()))
                .orElse(true);
    }

    /** Whether two people are named in one breath, as in "the man and the woman". */
    private boolean joined(Phrases.Hit first, Phrases.Hit second) {
        String between = words.text().substring(first.end(), Math.max(first.end(), second.start()));
        return between.length() < COLOUR_REACH && between.matches("(?is).*\\b(and|with)\\b.*|.*[和与&].*");
    }
}
