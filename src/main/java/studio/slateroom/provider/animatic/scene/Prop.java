package studio.slateroom.provider.animatic.scene;

import java.util.Optional;
import studio.slateroom.provider.animatic.draw.Tint;

/**
 * A thing in a scene that is shown as a pictogram.
 *
 * @param icon the pictogram's name among the Material Design Icons
 * @param kind where such a thing is found
 * @param length its longer side, in centimetres
 * @param colour its colour in daylight, where the words or nature give one
 * @param shining whether it gives light
 */
public record Prop(String icon, Kind kind, int length, Optional<Tint> colour, boolean shining) {

    /** Where a thing is found. */
    public enum Kind {
        /** In somebody's hand, or lying about. */
        HAND,
        /** Standing on the ground. */
        GROUND,
        /** A living thing on the ground. */
        ANIMAL,
        /** In the air. */
        SKY,
        /** On a wall. */
        WALL,
        /** A part of somebody, which is only shown by itself. */
        PART
    }

    Prop in(Tint other) {
        return new Prop(icon, kind, length, Optional.of(other), shining);
    }
}
