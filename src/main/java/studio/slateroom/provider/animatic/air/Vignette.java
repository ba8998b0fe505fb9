package studio.slateroom.provider.animatic.air;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;

/** The fall-off of light towards the corners. */
public final class Vignette {

    private Vignette() {}

    /** Darkens a sheet in whose middle the frame lies. */
    public static void paint(Layer layer, FrameSize frame) {
        Graphics2D g = layer.graphics();
        double radius = StrictMath.hypot(frame.width(), frame.height()) * 0.62;
        g.translate(layer.width() / 2.0, layer.height() / 2.0);
        g.setPaint(new RadialGradientPaint(0f, 0f, (float) radius, new float[] {0, 0.55f, 0.8f, 1}, new Color[] {
            Tint.BLACK.color(0), Tint.BLACK.color(0.04), Tint.BLACK.color(0.22), Tint.BLACK.color(0.5)
        }));
        g.fillRect(-layer.width(), -layer.height(), 2 * layer.width(), 2 * layer.height());
        g.dispose();
    }
}
