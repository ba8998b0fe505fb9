package studio.slateroom.provider.animatic.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.platform.Table;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.script.camera.Look;

/**
 * The light and the colours of a scene.
 *
 * @param name its name in {@code moods.tsv}
 * @param tone its general effect
 * @param high the sky overhead, or the darkest part of a room
 * @param horizon the sky at the horizon, where the light is
 * @param ground what lies in front
 * @param ink the colour of what stands against the light
 * @param accent the colour of rims and lights
 * @param key the colour of the light on the subject
 * @param haze the colour in which distance fades
 */
public record Mood(
        String name, Tone tone, Tint high, Tint horizon, Tint ground, Tint ink, Tint accent, Tint key, Tint haze) {

    /** The general effect of a mood. */
    public enum Tone {
        LIGHT,
        DARK,
        /** Dark, and without hues. */
        GREY
    }

    private static final String KIND = "mood";
    private static final List<Mood> ALL = new ArrayList<>();
    private static final Phrases PHRASES;

    static {
        List<String[]> rows = Table.rows(Mood.class, "moods.tsv");
        rows.forEach(row -> ALL.add(new Mood(
                row[0],
                Tone.valueOf(row[1]),
                tint(row, 2),
                tint(row, 3),
                tint(row, 4),
                tint(row, 5),
                tint(row, 6),
                tint(row, 7),
                tint(row, 8))));
        PHRASES = Phrases.of(rows.stream().flatMap(row -> Phrases.parse(KIND, row[0], row[9])));
    }

    /** The mood that a text names; of several the one that the table puts first. */
    static Optional<Mood> in(String text) {
        List<String> named =
                PHRASES.find(text).stream().map(Phrases.Hit::meaning).toList();
        return ALL.stream().filter(mood -> named.contains(mood.name)).findFirst();
    }

    /** Whether its music is light. */
    public boolean bright() {
        return tone == Tone.LIGHT;
    }

    /** What a colour looks like in this mood, which may know no hues. */
    public Tint seen(Tint tint) {
        return tone == Tone.GREY ? tint.grey() : tint;
    }

    /** A mood by its name. */
    public static Mood named(String name) {
        return ALL.stream().filter(mood -> mood.name.equals(name)).findFirst().orElseThrow();
    }

    /** The mood that a look of the film itself stands for, if it is one. */
    static Optional<Mood> of(Set<Look> looks) {
        return looks.contains(Look.NEON)
                ? Optional.of(named("neon"))
                : looks.contains(Look.GOLDEN_HOUR) ? Optional.of(named("golden")) : Optional.empty();
    }

    /** The same place lit as a look asks: little light in low key, all of it behind the subject against the light. */
    Mood lit(Set<Look> looks) {
        Mood mood = this;
        if (looks.contains(Look.LOW_KEY)) {
            mood = new Mood(
                    name,
                    tone,
                    high.darker(0.5),
                    horizon.darker(0.5),
                    ground.darker(0.5),
                    ink,
                    accent,
                    key,
                    haze.darker(0.45));
        }
        if (looks.contains(Look.BACKLIGHT)) {
            Tint glare = horizon.towards(accent, 0.55).lighter(0.2);
            mood = new Mood(name, tone, high, glare, ground, ink, accent, key, haze.towards(accent, 0.3));
        }
        return mood;
    }

    /** The same in a colour that the words give to the light or to what is behind; as light and dark as before. */
    Mood tinted(Tint colour) {
        return new Mood(
                name,
                tone,
                colour.asLightAs(high, 0.04).towards(high, 0.25),
                colour.asLightAs(horizon, 0.1).towards(horizon, 0.15),
                colour.asLightAs(ground, 0).towards(ground, 0.4),
                ink,
                accent.towards(colour.lighter(0.45), 0.6),
                key.towards(colour.lighter(0.15), 0.5),
                colour.asLightAs(haze, 0.08).towards(haze, 0.15));
    }

    private static Tint tint(String[] row, int column) {
        return Tint.parse(row[column]);
    }
}
