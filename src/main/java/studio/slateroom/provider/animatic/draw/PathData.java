package studio.slateroom.provider.animatic.draw;

import java.awt.geom.Path2D;
import java.util.Scanner;

/**
 * Outlines in the notation of SVG's path data, of which the absolute commands {@code M L C Q Z} are enough here, with a
 * blank or a comma between any two parts.
 */
final class PathData {

    private final Scanner parts;

    private PathData(String data) {
        parts = new Scanner(data).useDelimiter("[\\s,]+");
    }

    /** Reads an outline. */
    static Path2D read(String data) {
        return new PathData(data).path();
    }

    private Path2D path() {
        Path2D path = new Path2D.Double();
        while (parts.hasNext()) {
            String command = parts.next();
            switch (command) {
                case "M" -> path.moveTo(number(), number());
                case "L" -> path.lineTo(number(), number());
                case "Q" -> path.quadTo(number(), number(), number(), number());
                case "C" -> path.curveTo(number(), number(), number(), number(), number(), number());
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("unknown path command: " + command);
            }
        }
        return path;
    }

    private double number() {
        return Double.parseDouble(parts.next());
    }
}
