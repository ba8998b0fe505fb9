package studio.slateroom.provider.animatic.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.SpokenLine;
import studio.slateroom.script.TailBlock;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.ShotDirection;

/**
 * Reads what the shots of a script show. What a shot leaves unsaid goes on from the shot before, as it would for a
 * reader: the place, the people, the car, and the light for as long as the place stays.
 */
public final class SceneReader {

    /** The mood of rain by day. */
    private static final String RAINY = "cool-grey";

    /** Moods that say how light it is, but not in which colour. */
    private static final Set<String> UNHUED = Set.of("studio", "day", "dark", "rich", "night", "snow");

    /** How far before the light its colour may stand, in characters. */
    private static final int LIGHT_REACH = 12;

    private final VehicleReader vehicles;
    private final Optional<Mood> general;
    private Place place;
    private Optional<Mood> mood;
    private List<Figure> people = List.of();
    private List<Figure> together = List.of();
    private Set<Ambience> ambience;
    private Set<Ambience> heard = Set.of();

    private SceneReader(ShotScript script) {
        Words preamble = Words.in(script.preamble());
        vehicles = new VehicleReader(Words.in(script.text()));
        place = preamble.first("place", Place.class).orElse(Place.STUDIO);
        general = Mood.in(script.preamble());
        mood = general;
        ambience = general(script, preamble);
    }

    /** What is heard all the way: the text before the shots and the parts about sound behind them say so. */
    private static Set<Ambience> general(ShotScript script, Words preamble) {
        Set<Ambience> heard = Ambience.in(preamble);
        script.tail().stream()
                .filter(block -> block.kind() == TailBlock.Kind.SOUND)
                .forEach(block -> heard.addAll(Ambience.in(Words.in(block.span().in(script.text())))));
        heard.removeIf(ambience -> !ambience.lasts());
        return heard;
    }

    /** The scene of every shot, in the script's order. */
    public static List<Scene> read(ShotScript script) {
        SceneReader reader = new SceneReader(script);
        List<Scene> scenes = new ArrayList<>();
        script.shots().forEach(shot -> scenes.add(reader.next(shot)));
        return scenes;
    }

    /** Whether a sentence names anything that a card can show. */
    public static boolean showsSomething(String sentence) {
        Words words = Words.in(sentence);
        return Stream.of("person", "vehicle", "group", "body", "place", "thing").anyMatch(words::has)
                || new PropReader(words).any();
    }

    private Scene next(Shot shot) {
        heard = heard(Ambience.in(Words.in(shot.description())));
        Words words = Words.in(seen(shot));
        ShotDirection direction = shot.direction();
        PropReader props = new PropReader(words);
        List<Figure> cast = new CastReader(words, direction, people, together).read(props.animals());
        people = cast.isEmpty() ? people : cast;
        together = cast.size() > 1 ? cast : together;
        Set<Thing> things = words.set("thing", Thing.class);
        boolean reflected = things.contains(Thing.MIRROR) && !cast.isEmpty();
        return !reflected && props.looksAtThings(direction.size())
                ? ofThings(words, direction, props)
                : ofPeople(words, direction, props, cast, things);
    }

    /** What is heard in a shot that names some sounds: those, and what goes on until another takes its place. */
    private Set<Ambience> heard(Set<Ambience> named) {
        if (named.stream().anyMatch(Ambience::lasts)) {
            ambience = named.stream().filter(Ambience::lasts).collect(Collectors.toSet());
        }
        named.addAll(ambience);
        return named;
    }

    private Scene ofThings(Words words, ShotDirection direction, PropReader reader) {
        Scene.Setting set = setting(words, direction, Optional.empty());
        List<Prop> props = reader.read(set.place(), true);
        int panels = panels(words, direction);
        return new Scene(set, List.of(), false, Optional.empty(), Set.of(), props, panels, direction);
    }

    private Scene ofPeople(
            Words words, ShotDirection direction, PropReader reader, List<Figure> cast, Set<Thing> things) {
        Optional<Vehicle> vehicle = vehicles.read(words, direction, !cast.isEmpty());
        Scene.Setting set = setting(words, direction, vehicle);
        List<Prop> props = reader.read(set.place(), false).stream()
                .filter(prop -> !composed(prop, things, !cast.isEmpty()))
                .toList();
        boolean crowd = words.has("group", "CROWD");
        return new Scene(set, cast, crowd, vehicle, things, props, panels(words, direction), direction);
    }

    /** The description without what is spoken and what is said of the sound, blanks in their place. */
    private static String seen(Shot shot) {
        StringBuilder seen = new StringBuilder(shot.description());
        Stream.concat(shot.lines().stream().map(SpokenLine::span), shot.sounds().stream())
                .filter(span -> span.length() * 2 < seen.length())
                .forEach(span -> {
                    int from = Math.max(0, span.start() - shot.body().start());
                    int to = Math.min(seen.length(), span.end() - shot.body().start());
                    if (from < to) {
                        seen.replace(from, to, " ".repeat(to - from));
                    }
                });
        return seen.toString();
    }

    private static int panels(Words words, ShotDirection direction) {
        if (!direction.has(Look.SPLIT_SCREEN)) {
            return 1;
        }
        return words.of("panels")
                .mapToInt(hit -> Integer.parseInt(hit.meaning()))
                .findFirst()
                .orElse(2);
    }

    /** Whether a composition shows a thing that could be a pictogram too. */
    private static boolean composed(Prop prop, Set<Thing> things, boolean people) {
        return people
                && switch (prop.icon()) {
                    case "mirror-rectangle" -> things.contains(Thing.MIRROR);
                    case "sofa", "chair-school" -> things.contains(Thing.SEAT);
                    default -> false;
                };
    }

    private Scene.Setting setting(Words words, ShotDirection direction, Optional<Vehicle> vehicle) {
        Optional<Place> stated = words.first("place", Place.class);
        boolean onTheRoad = vehicle.isPresent() && stated.isEmpty() && place == Place.STUDIO;
        Place next = stated.orElse(onTheRoad ? Place.ROAD : place);
        Optional<Mood> carriedOn = next == place ? mood : general;
        place = next;
        Optional<Mood> named = Mood.in(words.text()).or(() -> Mood.of(direction.looks()));
        mood = named.or(() -> carriedOn);
        Set<Weather> weather = words.set("weather", Weather.class);
        Mood usual = mood.orElseGet(() -> Mood.named(weather.contains(Weather.RAIN) ? RAINY : place.usualMood()));
        boolean hued = named.isPresent() && !UNHUED.contains(named.get().name());
        Mood coloured = hued ? usual : lightColour(words).map(usual::tinted).orElse(usual);
        return new Scene.Setting(place, coloured.lit(direction.looks()), weather, heard);
    }

    /** The colour that is said of the light or of what is behind, as in "a blue background". */
    private static Optional<Tint> lightColour(Words words) {
        return words.of("light")
                .flatMap(hit -> words.colourBefore(hit, LIGHT_REACH))
                .findFirst();
    }
}
