package studio.slateroom.provider.animatic.frame;

import org.jspecify.annotations.Nullable;

/**
 * A picture that the camera looks at, in BT.709 limited range with U and V at half size. Where it has an opacity, its
 * colours are multiplied by it, so that its edges stay clean when they fall between two pixels.
 */
public final class YuvPanel {

    private final int width;
    private final int height;
    private final byte[][] planes;
    private final byte @Nullable [][] opacity;
    private final Visible visible;

    private YuvPanel(int width, int height, byte[][] planes, byte @Nullable [][] opacity) {
        this.width = width;
        this.height = height;
        this.planes = planes;
        this.opacity = opacity;
        this.visible = opacity == null ? new Visible(0, 0, width - 1, height - 1) : Visible.of(opacity[0], width);
    }

    /** The panel of an opaque picture. */
    public static YuvPanel opaque(int[] rgb, int width, int height) {
        return convert(rgb, width, height, false);
    }

    /**
     * The panel of an opaque picture whose planes are given; not a copy.
     *
     * @param planes Y, U and V
     * @param width in pixels, even
     * @param height in pixels, even
     */
    public static YuvPanel planar(byte[][] planes, int width, int height) {
        return new YuvPanel(width, height, planes, null);
    }

    /** The panel of a picture with opacity, not multiplied: {@code 0xAArrggbb}. */
    public static YuvPanel translucent(int[] argb, int width, int height) {
        return convert(argb, width, height, true);
    }

    /**
     * The same panel out of focus.
     *
     * @param radius how far, in pixels; at least one is taken
     */
    YuvPanel soft(int radius) {
        byte[][] soft = new byte[planes.length][];
        for (int plane = 0; plane < planes.length; plane++) {
            soft[plane] = blur(plane, radius).of(planes[plane]);
        }
        byte[][] seen = opacity;
        byte[][] softOpacity = seen == null
                ? null
                : new byte[][] {blur(0, radius).of(seen[0]), blur(1, radius).of(seen[1])};
        return new YuvPanel(width, height, soft, softOpacity);
    }

    private SoftPlane blur(int plane, int radius) {
        return new SoftPlane(width(plane), height(plane), Math.max(1, plane == 0 ? radius : radius / 2));
    }

    /** The memory that it takes. */
    long bytes() {
        long clear = opacity == null ? 0 : (long) opacity[0].length + opacity[1].length;
        return clear + planes[0].length + planes[1].length + planes[2].length;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    int width(int plane) {
        return plane == 0 ? width : (width + 1) / 2;
    }

    int height(int plane) {
        return plane == 0 ? height : (height + 1) / 2;
    }

    /** The part of a plane outside which all is clear. */
    Visible visible(int plane) {
        return plane == 0 ? visible : visible.half();
    }

    /** Y, U or V. */
    byte[] plane(int plane) {
        return planes[plane];
    }

    /** The opacity that belongs to a plane, or null where the panel is opaque. */
    byte @Nullable [] opacity(int plane) {
        return opacity == null ? null : opacity[Math.min(plane, 1)];
    }

    private static YuvPanel convert(int[] argb, int width, int height, boolean translucent) {
        int chroma = ((width + 1) / 2) * ((height + 1) / 2);
        byte[][] planes = {new byte[width * height], new byte[chroma], new byte[chroma]};
        byte[][] opacity = translucent ? new byte[][] {new byte[width * height], new byte[chroma]} : null;
        YuvConversion conversion = new YuvConversion(argb, width, height, translucent);
        conversion.luma(planes[0], opacity == null ? null : opacity[0]);
        conversion.chroma(planes[1], planes[2], opacity == null ? null : opacity[1]);
        return new YuvPanel(width, height, planes, opacity);
    }
}
