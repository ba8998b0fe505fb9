package studio.slateroom.provider.animatic.scene;

import java.util.Optional;
import java.util.Set;
import studio.slateroom.provider.animatic.draw.Tint;

/**
 * Somebody in a scene.
 *
 * @param headBack whether the head leans back
 * @param wears what the words say they have on them
 * @param cloth the colour of their clothes, where the words give one
 */
public record Figure(
        Person person, Facing facing, Posture posture, boolean headBack, Set<Wear> wears, Optional<Tint> cloth) {

    public Figure {
        wears = Set.copyOf(wears);
    }

    /** What somebody has on them. */
    public enum Wear {
        GLASSES,
        CIGARETTE,
        TANK_TOP,
        HAT
    }

    /** The same person looking another way. */
    public Figure turned(Facing other) {
        return new Figure(person, other, posture, headBack, wears, cloth);
    }

    /** Whether they have this on them. */
    public boolean wears(Wear wear) {
        return wears.contains(wear);
    }
}
