package studio.slateroom.provider.animatic.backdrop;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import studio.slateroom.provider.animatic.draw.Layer;

/** What wet ground or water gives back of what stands above it. */
final class Reflection {

    private Reflection() {}

    /**
     * Mirrors everything above the horizon into the part below it, drawn out downwards.
     *
     * @param strength how much comes back, 0 to 1
     */
    static void paint(Stage stage, Graphics2D g, double strength) {
        int top = (int) stage.horizon();
        int depth = stage.height() - top;
        if (depth < 2 || top < 2) {
            return;
        }
        Layer mirror = new Layer(stage.width(), depth);
        int[] from = stage.layer().pixels();
        int[] to = mirror.pixels();
        for (int row = 0; row < depth; row++) {
            int source = Math.max(0, top - 1 - (int) (row * 1.15));
            System.arraycopy(from, source * stage.width(), to, row * stage.width(), stage.width());
        }
        mirror.blur((int) (stage.unit() * 0.003), (int) (stage.unit() * 0.03), false);
        g.setColor(stage.mood().ground().color());
        g.fillRect(0, top, stage.width(), depth);
        Graphics2D h = (Graphics2D) g.create();
        h.setComposite(AlphaComposite.SrcOver.derive((float) strength));
        mirror.draw(h, 0, top);
        h.dispose();
    }
}
