package studio.slateroom.provider.animatic.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.platform.Table;
import studio.slateroom.provider.animatic.draw.Tint;

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

    private static Tint tint(String[] row, int column) {
        return Tint.parse(row[column]);
    }
}
