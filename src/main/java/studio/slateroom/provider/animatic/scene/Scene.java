package studio.slateroom.provider.animatic.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.script.camera.ShotDirection;

/**
 * What a shot shows.
 *
 * @param set the place and its light
 * @param cast who is in front of the camera, from left to right
 * @param crowd whether there are many people further off
 * @param vehicle the car, if one is seen
 * @param things what else is seen that has a composition of its own
 * @param props what else is seen and is shown as a pictogram, at most three, the most important first
 * @param direction how it is filmed
 */
public record Scene(
        Setting set,
        List<Figure> cast,
        boolean crowd,
        Optional<Vehicle> vehicle,
        Set<Thing> things,
        List<Prop> props,
        ShotDirection direction) {

    public Scene {
        cast = List.copyOf(cast);
        things = Set.copyOf(things);
        props = List.copyOf(props);
    }

    /**
     * A place in its light.
     *
     * @param weather what is in the air
     * @param ambience what is heard
     */
    public record Setting(Place place, Mood mood, Set<Weather> weather, Set<Ambience> ambience) {
        public Setting {
            weather = Set.copyOf(weather);
            ambience = Set.copyOf(ambience);
        }
    }

    /** The same scene filmed in another way. */
    public Scene filmed(ShotDirection other) {
        return new Scene(set, cast, crowd, vehicle, things, props, other);
    }

    /** The colours and light. */
    public Mood mood() {
        return set.mood();
    }
}
