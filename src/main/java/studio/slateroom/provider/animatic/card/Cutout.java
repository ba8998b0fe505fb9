package studio.slateroom.provider.animatic.card;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Relief;
import studio.slateroom.provider.animatic.draw.Silhouettes;

/** A shape cut out of one piece of card: its parts are coloured, then lit together as one bulging thing. */
final class Cutout {

    private final AffineTransform at;
    private final Paints paints;
    private final List<Silhouettes.Part> parts = new ArrayList<>();

    Cutout(AffineTransform at, Paints paints) {
        this.at = at;
        this.paints = paints;
    }

    /** Adds the parts of a shape. */
    Cutout with(String shape) {
        parts.addAll(Silhouettes.shape(shape));
        return this;
    }

    /** Adds a part of another origin. */
    Cutout with(Silhouettes.Role role, Path2D outline) {
        parts.add(new Silhouettes.Part(role, outline));
        return this;
    }

    /**
     * Glues it onto a sheet.
     *
     * @param depth how far its bulge reaches inside, in the shape's units
     * @param edge how wide its rim of light is, in the shape's units
     */
    void paint(Layer sheet, Relief relief, double depth, double edge) {
        double scale = StrictMath.sqrt(Math.abs(at.getDeterminant()));
        Rectangle bounds = bounds(sheet, (int) StrictMath.ceil(depth * scale * 1.6) + 2);
        if (bounds.isEmpty()) {
            return;
        }
        Layer piece = new Layer(bounds.width, bounds.height);
        Graphics2D g = piece.graphics();
        g.translate(-bounds.x, -bounds.y);
        for (Silhouettes.Part part : parts) {
            Shape shape = at.createTransformedShape(part.outline());
            g.setColor(paints.of(part.role()));
            g.fill(shape);
        }
        g.dispose();
        relief.light(piece, depth * scale, Math.max(1.5, edge * scale));
        sheet.put(piece, bounds.x, bounds.y);
    }

    /** What of the shape lies on the sheet, with a margin into which its edges can be blurred. */
    private Rectangle bounds(Layer sheet, int margin) {
        Rectangle2D all = new Rectangle2D.Double();
        for (Silhouettes.Part part : parts) {
            Rectangle2D one = at.createTransformedShape(part.outline()).getBounds2D();
            all = all.isEmpty() ? one : all.createUnion(one);
        }
        Rectangle bounds = all.getBounds();
        bounds.grow(margin, margin);
        return bounds.intersection(
                new Rectangle(-margin, -margin, sheet.width() + 2 * margin, sheet.height() + margin));
    }
}
