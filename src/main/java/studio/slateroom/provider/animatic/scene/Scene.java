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
 * @param panels into how many pictures the screen is split, 1 where it is not
 * @param direction how it is filmed
 */
public record Scene(
        Setting set,
        List<Figure> cast,
        boolean crowd,
        Optional<Vehicle> vehicle,
        Set<Thing> things,
        List<Prop> props,
        int panels,
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
        return new Scene(set, cast, crowd, vehicle, things, props, panels, other);
    }

    /** The same scene on a screen that is not split. */
    public Scene single() {
        return new Scene(set, cast, crowd, vehicle, things, props, 1, direction);
    }

    /** The same place with others, and nothing but them, in a picture of its own. */
    public Scene with(List<Figure> others) {
        return new Scene(set, others, false, Optional.empty(), Set.of(), List.of(), 1, direction);
    }

    /** The colours and light. */
    public Mood mood() {
        return set.mood();
    }
}
