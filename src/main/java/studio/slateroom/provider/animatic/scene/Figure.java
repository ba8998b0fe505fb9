package studio.slateroom.provider.animatic.scene;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.provider.animatic.draw.Tint;

/**
 * Somebody in a scene.
 *
 * @param number tells several of the same sex apart, from 0
 * @param headBack whether the head leans back
 * @param wears what the words say they have on them
 * @param cloth the colour of their clothes, where the words give one
 * @param hair the colour of their hair, where the words give one
 */
public record Figure(
        Person person,
        int number,
        Age age,
        Facing facing,
        Posture posture,
        boolean headBack,
        Set<Wear> wears,
        Optional<Tint> cloth,
        Optional<Tint> hair) {

    public Figure {
        wears = Set.copyOf(wears);
    }

    /** A grown-up in a crowd of whom nothing is known. */
    public Figure(Person person, int number, Facing facing, Posture posture) {
        this(person, number, Age.GROWN, facing, posture, false, Set.of(), Optional.empty(), Optional.empty());
    }

    /** How old somebody is. */
    public enum Age {
        CHILD,
        GROWN,
        OLD
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
        return new Figure(person, number, age, other, posture, headBack, wears, cloth, hair);
    }

    /** The same person with the age, the clothes and the hair of an earlier shot, where this one gives none. */
    Figure like(Figure earlier) {
        Set<Wear> same = EnumSet.noneOf(Wear.class);
        same.addAll(wears);
        if (cloth.isEmpty() && earlier.wears(Wear.TANK_TOP)) {
            same.add(Wear.TANK_TOP);
        }
        return new Figure(
                person,
                number,
                age == Age.GROWN ? earlier.age : age,
                facing,
                posture,
                headBack,
                same,
                cloth.or(earlier::cloth),
                hair.or(earlier::hair));
    }

    /** The same person in another posture. */
    public Figure holding(Posture other) {
        return new Figure(person, number, age, facing, other, headBack, wears, cloth, hair);
    }

    /** Whether they have this on them. */
    public boolean wears(Wear wear) {
        return wears.contains(wear);
    }
}
