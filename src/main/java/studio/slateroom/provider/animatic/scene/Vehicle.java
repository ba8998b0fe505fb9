package studio.slateroom.provider.animatic.scene;

import studio.slateroom.provider.animatic.draw.Tint;

/**
 * A car in a scene.
 *
 * @param open whether it is a convertible
 * @param view from where it is seen
 */
public record Vehicle(Tint colour, boolean open, View view) {

    /** From where a car is seen. */
    public enum View {
        /** All of it, from its side. */
        WHOLE,
        /** From beside it, close to the people in it. */
        BESIDE,
        /** From ahead of it, close to the people in it. */
        AHEAD
    }
}
