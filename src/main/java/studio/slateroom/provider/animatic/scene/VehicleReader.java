package studio.slateroom.provider.animatic.scene;

import java.util.Optional;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;

/** Reads whether a shot shows a car, and from where. */
final class VehicleReader {

    private static final Tint PLAIN = Tint.parse("#5a6470");

    /** How far before the word for the car its colour may stand, in characters. */
    private static final int COLOUR_REACH = 3;

    private final boolean known;
    private final boolean open;
    private final Tint colour;

    /** Learns from the whole script what the car looks like. */
    VehicleReader(Words script) {
        known = script.has("vehicle");
        open = script.has("vehicle", "OPEN_CAR");
        colour = colour(script).orElse(PLAIN);
    }

    private static Optional<Tint> colour(Words words) {
        return words.of("vehicle")
                .flatMap(car -> words.colourBefore(car, COLOUR_REACH))
                .findFirst();
    }

    Optional<Vehicle> read(Words shot, ShotDirection direction, boolean people) {
        boolean named = shot.has("vehicle");
        if (direction.framing() == ShotFraming.POINT_OF_VIEW) {
            return Optional.empty();
        }
        boolean inside = shot.has("riding") && (known || named);
        Tint seen = colour(shot).orElse(colour);
        boolean near = direction.size().compareTo(ShotSize.MEDIUM) >= 0;
        if (people && direction.size().compareTo(ShotSize.MEDIUM_CLOSE_UP) > 0) {
            return Optional.empty();
        }
        if (near && people && (inside || (named && shot.has("posture", "SIT")))) {
            boolean ahead = direction.move() == CameraMove.LEADING || shot.has("facing", "FRONT");
            return Optional.of(new Vehicle(seen, open, ahead ? Vehicle.View.AHEAD : Vehicle.View.BESIDE));
        }
        return named || inside ? Optional.of(new Vehicle(seen, open, Vehicle.View.WHOLE)) : Optional.empty();
    }
}
