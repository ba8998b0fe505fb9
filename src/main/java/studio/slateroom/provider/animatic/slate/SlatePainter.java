package studio.slateroom.provider.animatic.slate;

import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;

/** Draws the unchanging part of a slate. */
final class SlatePainter {

    private static final Tint FAINT = Tint.parse("#c9ccd1");

    private final SlateGrid grid;
    private final Tint accent;

    private final List<String> caption;

    /**
     * A painter.
     *
     * @param caption the lines of the caption for which the grid was made
     */
    SlatePainter(SlateGrid grid, Tint accent, List<String> caption) {
        this.grid = grid;
        this.accent = accent;
        this.caption = caption;
    }

    /** A strip for the bottom of the frame: soft dark, the labels in one line, the caption under them. */
    Layer strip(SlateText text, double codeWidth) {
        Layer layer = new Layer(grid.frame().width(), grid.frame().height() - grid.top());
        Graphics2D g = layer.graphics();
        shadow(g, layer);
        g.translate(0, -grid.top());
        double x = grid.margin();
        double bar = Math.max(2, grid.label() * 0.16);
        g.setColor(accent.color(0.95));
        g.fill(new RoundRectangle2D.Double(
                x, grid.labelLine() - grid.label() * 0.74, bar, grid.label() * 0.76, bar, bar));
        x += bar + grid.label() * 0.5;
        x = write(g, Typeface.STRONG, text.shot(), grid.label(), x, grid.labelLine(), 1);
        double room = grid.margin() + grid.width() - codeWidth - grid.label() - x;
        String camera =
                new Wrapping(Typeface.REGULAR, grid.label(), room - grid.label() * 0.7).shortened(text.camera());
        write(g, Typeface.REGULAR, camera, grid.label(), x + grid.label() * 0.7, grid.labelLine(), 0.8);
        for (int line = 0; line < caption.size(); line++) {
            write(g, Typeface.MEDIUM, caption.get(line), grid.caption(), grid.margin(), grid.captionLine(line), 1);
        }
        g.dispose();
        return layer;
    }

    /** One digit or colon of the time code, in the middle of a cell. */
    Layer cell(String character, int width, int height) {
        Layer layer = new Layer(width, height);
        Graphics2D g = layer.graphics();
        double x = (width - Typeface.MEDIUM.width(character, grid.label())) / 2;
        write(g, Typeface.MEDIUM, character, grid.label(), x, height - grid.label() * 0.3, 1);
        g.dispose();
        return layer;
    }

    private void shadow(Graphics2D g, Layer layer) {
        float[] stops = {0, 0.35f, 0.7f, 1};
        double[] opacity = {0, 0.22, 0.58, 0.74};
        java.awt.Color[] colours = new java.awt.Color[stops.length];
        for (int i = 0; i < stops.length; i++) {
            colours[i] = Tint.BLACK.color(opacity[i]);
        }
        g.setPaint(new LinearGradientPaint(0, 0, 0, layer.height(), stops, colours));
        g.fillRect(0, 0, layer.width(), layer.height());
    }

    /** Writes a text and tells where it ends. */
    private static double write(
            Graphics2D g, Typeface face, String text, double size, double x, double baseline, double opacity) {
        @Nullable Shape outline = face.outline(text, size, x, baseline);
        if (outline != null) {
            g.setColor((opacity == 1 ? Tint.WHITE : FAINT).color(opacity));
            g.fill(outline);
        }
        return x + face.width(text, size);
    }
}
