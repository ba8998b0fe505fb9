package studio.slateroom.provider.animatic.draw;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.slateroom.platform.Table;

/** The outlines that figures and things are put together from, as they stand in {@code silhouettes.tsv}. */
public final class Silhouettes {

    private static final Map<String, List<Part>> SHAPES = read("silhouettes.tsv");

    private Silhouettes() {}

    /**
     * A piece of a shape.
     *
     * @param role what it is, and so which colour it has
     * @param outline in the shape's own units; not to be changed
     */
    public record Part(Role role, Path2D outline) {}

    /** What a piece of a shape is. */
    public enum Role {
        SKIN,
        FACE,
        LIPS,
        LID,
        SHADE,
        HAIR,
        CLOTH,
        INNER,
        LAPEL,
        CREASE,
        GLASS,
        GLINT,
        BODY,
        TYRE,
        METAL,
        LAMP,
        TAIL,
        SEAT,
        SCLERA,
        IRIS,
        PUPIL,
        SPARK
    }

    /** The pieces of a shape in the order in which they are painted. */
    public static List<Part> shape(String name) {
        return Objects.requireNonNull(SHAPES.get(name), name);
    }

    private static Map<String, List<Part>> read(String resource) {
        Map<String, List<Part>> shapes = new HashMap<>();
        for (String[] cells : Table.rows(Silhouettes.class, resource)) {
            shapes.computeIfAbsent(cells[0], name -> new ArrayList<>())
                    .add(new Part(Role.valueOf(cells[1]), PathData.read(cells[2])));
        }
        return Map.copyOf(shapes);
    }
}
