package studio.slateroom.provider.animatic.card;

import java.util.List;
import java.util.Random;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Figure;
import studio.slateroom.provider.animatic.scene.Person;

/** What the people of one clip look like; the same person looks the same in all of its shots. */
final class Wardrobe {

    private static final List<Tint> SKINS = tints("#d9a98c", "#c99274", "#b57d5e", "#8d5d44", "#e2b698");
    private static final List<Tint> HAIRS = tints("#17110f", "#1f1613", "#2b1c14", "#3a2417", "#120f12");
    private static final List<Tint> SUITS = tints("#2a2d38", "#33302f", "#26323a", "#3a2c30", "#2f2f2f");
    private static final List<Tint> DRESSES = tints("#4a2030", "#27343f", "#3d2b3f", "#512a22", "#2a2a30");
    private static final Tint GREY = Tint.parse("#b4b2b0");
    private static final Tint SHIRT = Tint.parse("#a9a8a6");

    /** How much darker a figure is than in daylight, since it stands against the light. */
    private static final double DIMMING = 0.42;

    private final long clipSeed;

    Wardrobe(long clipSeed) {
        this.clipSeed = clipSeed;
    }

    Paints paints(Figure figure, Easel easel) {
        Random random = Chance.of(clipSeed * 7 + figure.person().name().hashCode() + 7919L * figure.number());
        boolean man = figure.person() == Person.MAN;
        Tint skin = pick(SKINS, random);
        Tint natural = pick(HAIRS, random);
        Tint hair = figure.hair().orElse(figure.age() == Figure.Age.OLD ? GREY : natural);
        Tint cloth = figure.cloth().orElse(pick(man ? SUITS : DRESSES, random));
        Tint inner = figure.wears(Figure.Wear.TANK_TOP) ? figure.cloth().orElse(SHIRT) : SHIRT;
        return new Paints(easel.mood(), skin, hair, cloth, inner, easel.dimmed(DIMMING));
    }

    private static Tint pick(List<Tint> tints, Random random) {
        return tints.get(random.nextInt(tints.size()));
    }

    private static List<Tint> tints(String... hex) {
        return List.of(hex).stream().map(Tint::parse).toList();
    }
}
