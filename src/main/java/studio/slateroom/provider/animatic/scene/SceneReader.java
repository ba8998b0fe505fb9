package studio.slateroom.provider.animatic.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
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

    private Scene next(Shot shot) {
        Words words = Words.in(shot.description());
        ShotDirection direction = shot.direction();
        PropReader props = new PropReader(words);
        List<Figure> cast = new CastReader(words, direction, people, together).read(props.animals());
        people = cast.isEmpty() ? people : cast;
        together = cast.size() > 1 ? cast : together;
        Set<Thing> things = words.set("thing", Thing.class);
        boolean reflected = things.contains(Thing.MIRROR) && !cast.isEmpty();
        if (!reflected && props.looksAtThings(direction.size())) {
            Scene.Setting set = setting(words, direction, Optional.empty());
            return new Scene(
                    set,
                    List.of(),
                    false,
                    Optional.empty(),
                    Set.of(),
                    props.read(set.place(), true),
                    panels(words, direction),
                    direction);
        }
        Optional<Vehicle> vehicle = vehicles.read(words, direction, !cast.isEmpty());
        Scene.Setting set = setting(words, direction, vehicle);
        return new Scene(
                set,
                cast,
                words.has("group", "CROWD"),
                vehicle,
                things,
                props.read(set.place(), false).stream()
                        .filter(prop -> !composed(prop, things, !cast.isEmpty()))
                        .toList(),
                panels(words, direction),
                direction);
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
        Set<Ambience> heard = Ambience.in(words);
        if (heard.stream().anyMatch(Ambience::lasts)) {
            ambience = heard.stream().filter(Ambience::lasts).collect(Collectors.toSet());
        }
        heard.addAll(ambience);
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
