package studio.slateroom.provider.animatic.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A sheet of pixels with opacity to draw on; drawn smooth, with shapes exactly where they are said to be. */
public final class Layer {

    /** A blur wider than this is done on a coarser sheet, where nobody sees the difference. */
    private static final int FINEST_RADIUS = 4;

    private final BufferedImage image;

    /** A clear sheet. */
    public Layer(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    /** In pixels. */
    public int width() {
        return image.getWidth();
    }

    /** In pixels. */
    public int height() {
        return image.getHeight();
    }

    /** What is drawn with goes onto this sheet; to be disposed of. */
    public Graphics2D graphics() {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return g;
    }

    /** The pixels row by row, {@code 0xAArrggbb}; not a copy. */
    public int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Puts another sheet on top. */
    public void put(Layer other, int x, int y) {
        Graphics2D g = graphics();
        g.drawImage(other.image, x, y, null);
        g.dispose();
    }

    /** Turns left and right round. */
    public void mirror() {
        int[] pixels = pixels();
        for (int row = 0; row < height(); row++) {
            for (int left = row * width(), right = left + width() - 1; left < right; left++, right--) {
                int pixel = pixels[left];
                pixels[left] = pixels[right];
                pixels[right] = pixel;
            }
        }
    }

    /** Draws this sheet with whatever the graphics are set to. */
    public void draw(Graphics2D g, int x, int y) {
        g.drawImage(image, x, y, null);
    }

    /** Puts another sheet on top, stretched to this one's size. */
    public void stretch(Layer other) {
        Graphics2D g = graphics();
        g.drawImage(other.image, 0, 0, width(), height(), null);
        g.dispose();
    }

    /**
     * An opaque sheet of less width whose right edge leads back to its left one: what is cut off on the right fades into
     * the left side.
     */
    public Layer ring(int width) {
        Layer ring = new Layer(width, height());
        int overlap = width() - width;
        for (int y = 0; y < height(); y++) {
            int from = y * width();
            int into = y * width;
            System.arraycopy(pixels(), from, ring.pixels(), into, width);
            for (int x = 0; x < overlap; x++) {
                Tint behind = new Tint(pixels()[from + width + x] & 0xFFFFFF);
                Tint before = new Tint(pixels()[from + x] & 0xFFFFFF);
                ring.pixels()[into + x] = 0xFF000000
                        | behind.towards(before, (double) x / overlap).rgb();
            }
        }
        return ring;
    }

    /**
     * Blurs an opaque sheet.
     *
     * @param across how far to the sides, in pixels
     * @param along how far up and down
     * @param endless whether the right edge leads back to the left one
     */
    public void blur(int across, int along, boolean endless) {
        int step = across == 0 || along == 0 ? 1 : Math.max(1, Math.min(across, along) / FINEST_RADIUS);
        if (step == 1 || endless) {
            Blur.picture(pixels(), width(), height(), across, along, endless);
            return;
        }
        Layer coarse = new Layer(width() / step, height() / step);
        coarse.stretch(this);
        Blur.picture(coarse.pixels(), coarse.width(), coarse.height(), across / step, along / step, false);
        stretch(coarse);
    }
}
