package studio.slateroom.provider.animatic.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Silhouettes;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Figure;

/** Eyes that fill the frame, or a mirror with eyes in it. */
final class EyesComposition {

    /** From the nose to the middle of an eye, in the eye's own units. */
    private static final double EYE = 92;

    private final Easel easel;
    private final Wardrobe wardrobe;
    private final Figure figure;

    EyesComposition(Easel easel, Wardrobe wardrobe, Figure figure) {
        this.easel = easel;
        this.wardrobe = wardrobe;
        this.figure = figure;
    }

    /** The face from the brows to the nose, from edge to edge; in an upright frame one eye has it all. */
    void face() {
        Layer sheet = easel.sheet();
        Rectangle2D all = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
        boolean upright = easel.ratio() < 0.8;
        double size = easel.unit() * (upright ? 0.24 : easel.ratio() * 0.255) / 100;
        double x = easel.x(0) - (upright ? easel.lightSide() * EYE * size : 0);
        paintFace(sheet, all, x, easel.y(0.46), size);
    }

    /** A rear-view mirror in which the eyes are seen. */
    void mirror() {
        Layer sheet = easel.sheet();
        double scale =
                Math.min(easel.ratio() * easel.unit() * 0.80, easel.frame().width() * 0.86) / 300;
        AffineTransform at = Easel.placed(easel.x(0), easel.y(0.46), scale, false);
        Paints paints = wardrobe.paints(figure, easel);
        new Cutout(at, paints).with("mirror.stem").paint(sheet, easel.relief().scaled(0.6), 6, 1.2);
        new Cutout(at, paints.dimmed(easel.dimmed(0.8))).with("mirror").paint(sheet, easel.relief(), 10, 1.6);
        Shape glass = at.createTransformedShape(
                Silhouettes.shape("mirror.glass").getFirst().outline());
        Layer reflection = new Layer(sheet.width(), sheet.height());
        paintFace(reflection, glass.getBounds2D(), easel.x(0), easel.y(0.475), scale * 0.74);
        Graphics2D g = sheet.graphics();
        g.setColor(easel.mood().ink().color());
        g.fill(glass);
        g.setClip(new Area(glass));
        reflection.draw(g, 0, 0);
        sheen(g, glass.getBounds2D());
        g.setClip(null);
        g.setStroke(new BasicStroke((float) (scale * 3)));
        g.setColor(easel.mood().ink().towards(easel.mood().haze(), 0.25).color());
        g.draw(glass);
        g.dispose();
    }

    /** The gleam on the glass. */
    private void sheen(Graphics2D g, Rectangle2D bounds) {
        Path2D band = new Path2D.Double();
        band.moveTo(bounds.getX() + bounds.getWidth() * 0.62, bounds.getY());
        band.lineTo(bounds.getX() + bounds.getWidth() * 0.80, bounds.getY());
        band.lineTo(bounds.getX() + bounds.getWidth() * 0.66, bounds.getMaxY());
        band.lineTo(bounds.getX() + bounds.getWidth() * 0.48, bounds.getMaxY());
        band.closePath();
        g.setColor(easel.mood().accent().color(0.10));
        g.fill(band);
        g.setPaint(new LinearGradientPaint(
                0, (float) bounds.getY(), 0, (float) bounds.getMaxY(), new float[] {0, 0.5f, 1}, new Color[] {
                    easel.mood().accent().color(0.16), easel.mood().accent().color(0), Tint.BLACK.color(0.4)
                }));
        g.fill(bounds);
    }

    private void paintFace(Layer sheet, Rectangle2D area, double x, double y, double size) {
        Paints paints = wardrobe.paints(figure, easel).dimmed(easel.dimmed(0.34));
        Graphics2D g = sheet.graphics();
        Tint skin = easel.mood()
                .seen(paints.skin())
                .towards(easel.mood().ink(), 0.34)
                .towards(easel.mood().haze(), 0.12);
        double side = easel.lightSide() * area.getWidth() * 0.5;
        g.setPaint(new LinearGradientPaint(
                (float) (x - side), (float) y, (float) (x + side), (float) y, new float[] {0, 0.38f, 1}, new Color[] {
                    skin.towards(easel.mood().ink(), 0.78).color(),
                    skin.towards(easel.mood().ink(), 0.25).color(),
                    skin.towards(easel.mood().key(), 0.5).color()
                }));
        g.fill(area);
        nose(g, x, y, size);
        for (int eye = -1; eye <= 1; eye += 2) {
            socket(g, x + eye * EYE * size, y, size);
            AffineTransform at = new AffineTransform(size * eye, 0, 0, size, x + eye * EYE * size, y);
            for (Silhouettes.Part part : Silhouettes.shape("eye")) {
                g.setColor(paints.of(part.role()));
                g.fill(at.createTransformedShape(part.outline()));
            }
        }
        g.dispose();
    }

    /** The bridge of the nose: shade on the side away from the light, light along its ridge. */
    private void nose(Graphics2D g, double x, double y, double size) {
        double away = -easel.lightSide() * size;
        Point2D shade = new Point2D.Double(x + away * 30, y + size * 40);
        Glow.paint(g, shade, size * 46, size * 230, easel.mood().ink(), 0.5);
        Point2D ridge = new Point2D.Double(x - away * 6, y + size * 60);
        Glow.paint(g, ridge, size * 13, size * 110, easel.mood().accent(), 0.30);
    }

    private void socket(Graphics2D g, double x, double y, double size) {
        Point2D middle = new Point2D.Double(x, y - size * 10);
        Glow.paint(g, middle, size * 125, size * 75, easel.mood().ink(), 0.42);
    }
}
