package studio.slateroom.provider.animatic.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;

/** Reads who is in a shot, how they stand and what they have on. */
final class CastReader {

    /** How many people a card has room for; more of them are a crowd. */
    private static final int MOST = 5;

    private static final List<String> NUMBERS = List.of("TWO", "THREE", "FOUR", "FIVE");

    /** How far before a garment its colour may stand, in characters. */
    private static final int COLOUR_REACH = 14;

    /** How far apart two people may be named in one breath, in characters. */
    private static final int BREATH = 28;

    /** How far before somebody their age may stand, in characters. */
    private static final int AGE_REACH = 1;

    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "she", "her", "hers", "他", "她");

    /** How far behind the words for a subjective shot stands whose eyes they are, in characters. */
    private static final int SEER_REACH = 12;

    /** The same for somebody before them, as in "the driver's view". */
    private static final int OWNER_REACH = 3;

    /** How far before hair its colour may stand, in characters. */
    private static final int HAIR_REACH = 2;

    private final Words words;
    private final ShotDirection direction;

    private final List<Figure> known;
    private final List<Figure> together;

    /**
     * A reader for one shot.
     *
     * @param known who was seen last: who is meant where nobody is named, and what those named again look like
     * @param together the same for several who were seen together
     */
    CastReader(Words words, ShotDirection direction, List<Figure> known, List<Figure> together) {
        this.words = words;
        this.direction = direction;
        this.known = known;
        this.together = together;
    }

    /** Whether the words are about people at all. */
    private boolean mentionsPeople() {
        return Stream.of("person", "group", "body", "wear").anyMatch(words::has)
                && !(people().isEmpty() && words.has("group", "CROWD") && !words.has("body"));
    }

    /**
     * The people in the shot.
     *
     * @param animals whether there are animals, whose faces it may be then
     */
    List<Figure> read(boolean animals) {
        List<Person> people = people();
        if (people.isEmpty() && !animals && mentionsPeople()) {
            people = known.isEmpty() ? List.of(Person.MAN) : people(known);
        }
        List<Figure> cast = new ArrayList<>();
        for (Person person : people.subList(0, Math.min(MOST, people.size()))) {
            int number = Math.toIntExact(
                    cast.stream().filter(figure -> figure.person() == person).count());
            cast.add(remembered(figure(person, number, people)));
        }
        return direction.framing() == ShotFraming.POINT_OF_VIEW ? seen(cast) : cast;
    }

    /** Who is seen by somebody through whose eyes the camera looks: all that are named but that one. */
    private List<Figure> seen(List<Figure> cast) {
        List<Phrases.Hit> named = nouns().toList();
        boolean seer = words.of("eyes of")
                .anyMatch(eyes -> named.stream()
                        .filter(hit -> hit.sentence() == eyes.sentence())
                        .anyMatch(hit -> (hit.start() >= eyes.end() && hit.start() - eyes.end() <= SEER_REACH)
                                || (hit.end() <= eyes.start() && eyes.start() - hit.end() <= OWNER_REACH)));
        return named.isEmpty() ? List.of() : cast.subList(seer ? 1 : 0, cast.size());
    }

    private static List<Person> people(List<Figure> figures) {
        return figures.stream().map(Figure::person).toList();
    }

    /** Who has been seen before looks the same as long as nothing else is said. */
    private Figure remembered(Figure figure) {
        return Stream.concat(known.stream(), together.stream())
                .filter(other -> other.person() == figure.person() && other.number() == figure.number())
                .findFirst()
                .map(figure::like)
                .orElse(figure);
    }

    private List<Person> people() {
        List<Person> named = new ArrayList<>();
        words.of("person").flatMap(CastReader::person).distinct().forEach(named::add);
        if (words.has("group", "COUPLE") && named.size() < 2) {
            return List.of(Person.MAN, Person.WOMAN);
        }
        int count = count(named);
        if (count > 0 && named.isEmpty() && together.size() == count) {
            return people(together);
        }
        if (count > 0 && named.isEmpty()) {
            named.add(Person.MAN);
            named.add(Person.WOMAN);
        }
        for (int i = 0; named.size() < count; i++) {
            named.add(named.get(i));
        }
        if (named.isEmpty() && words.has("person", "PERSON")) {
            return List.of(known.isEmpty() ? Person.MAN : known.getFirst().person());
        }
        return named;
    }

    private static Stream<Person> person(Phrases.Hit hit) {
        return Stream.of(Person.values()).filter(person -> person.name().equals(hit.meaning()));
    }

    /** How many people there are at least. */
    private int count(List<Person> named) {
        int stated = words.of("group")
                .mapToInt(hit -> NUMBERS.indexOf(hit.meaning()) + 2)
                .filter(number -> number > 1)
                .max()
                .orElse(0);
        boolean two = direction.framing() == ShotFraming.TWO_SHOT || alike();
        return Math.max(Math.max(stated, named.size()), two ? 2 : 0);
    }

    /** Whether two of the same sex are named in one breath, as in "a tall woman and a short woman". */
    private boolean alike() {
        List<Phrases.Hit> named = nouns().toList();
        return IntStream.range(1, named.size())
                .anyMatch(i -> named.get(i).meaning().equals(named.get(i - 1).meaning())
                        && joined(named.get(i - 1), named.get(i)));
    }

    /** Words for people that are no pronouns. */
    private Stream<Phrases.Hit> nouns() {
        return words.of("person").filter(hit -> !PRONOUNS.contains(words.text().substring(hit.start(), hit.end())));
    }

    /** The age of somebody: what is said of their sex's word of that number, as in "an old man and a boy". */
    private Figure.Age age(Person person, int number) {
        List<Phrases.Hit> named =
                nouns().filter(hit -> hit.meaning().equals(person.name())).toList();
        List<Phrases.Hit> ages = words.of("age").toList();
        if (named.isEmpty()) {
            return ages.isEmpty()
                    ? Figure.Age.GROWN
                    : Figure.Age.valueOf(ages.getFirst().meaning());
        }
        Phrases.Hit word = named.get(Math.min(number, named.size() - 1));
        return ages.stream()
                .filter(hit -> hit.start() <= word.end() && hit.end() >= word.start() - AGE_REACH)
                .reduce((first, second) -> second)
                .map(hit -> Figure.Age.valueOf(hit.meaning()))
                .orElse(Figure.Age.GROWN);
    }

    private Figure figure(Person person, int number, List<Person> people) {
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
        Facing facing = facing(person, people, headBack || posture == Posture.RUN);
        return new Figure(
                person,
                number,
                age(person, number),
                facing,
                posture,
                headBack,
                wears,
                cloth(person, people),
                hair(person, number, people));
    }

    private Facing facing(Person person, List<Person> people, boolean aside) {
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
        boolean sideways = aside || direction.move() == CameraMove.TRACKING;
        return stated.orElse(sideways ? Facing.PROFILE : Facing.FRONT);
    }

    private Optional<Tint> cloth(Person person, List<Person> people) {
        return words.of("wear")
                .filter(hit -> hit.is("wear", "GARMENT") || hit.is("wear", "TANK_TOP"))
                .filter(hit -> concerns(hit, person, people))
                .flatMap(garment -> words.colourBefore(garment, COLOUR_REACH))
                .findFirst();
    }

    /** The colour of somebody's hair; of as many as there are people each has their own. */
    private Optional<Tint> hair(Person person, int number, List<Person> people) {
        List<Phrases.Hit> hair = words.of("hair").toList();
        List<Tint> colours = hair.stream()
                .flatMap(hit -> words.colourBefore(hit, HAIR_REACH).limit(1))
                .toList();
        if (people.size() > 1
                && colours.size() == people.size()
                && people.stream().allMatch(person::equals)) {
            return Optional.of(colours.get(number));
        }
        return hair.stream()
                .filter(hit -> concerns(hit, person, people))
                .flatMap(hit -> words.colourBefore(hit, HAIR_REACH))
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
        return between.length() < BREATH && between.matches("(?is).*\\b(and|with)\\b.*|.*[和与跟&].*");
    }
}
