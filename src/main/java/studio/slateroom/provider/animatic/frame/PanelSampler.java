package studio.slateroom.provider.animatic.frame;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws panels into frames. One per thread: it keeps its row buffers. */
final class PanelSampler {

    private final int[] values;
    private final int[] opacities;
    private final int[] others;

    /** A sampler for frames of at most this width. */
    PanelSampler(int width) {
        values = new int[width];
        opacities = new int[width];
        others = new int[width];
    }

    /**
     * Draws a panel over a frame; an opaque one covers it.
     *
     * @param endless whether the panel's right edge leads back to its left one
     */
    void draw(Sight sight, Mapping mapping, boolean endless, YuvFrame frame) {
        YuvPanel panel = sight.main();
        for (int plane = 0; plane < 3; plane++) {
            int width = frame.width(plane);
            PlaneRows rows =
                    new PlaneRows(mapping, plane == 0 ? 1 : 2, panel.width(plane), panel.height(plane), endless, width);
            boolean opaque = panel.opacity(plane) == null;
            Visible part = sight.visible(plane);
            boolean seen = rows.within(part);
            for (int y = 0; y < frame.height(plane); y++) {
                int at = frame.offset(plane) + y * width;
                if (opaque && sight.mixed() == null) {
                    rows.read(panel.plane(plane), y, frame.bytes(), at);
                } else if (opaque) {
                    read(rows, sight, plane, y);
                    store(values, frame.bytes(), at, width);
                } else if (seen && !rows.misses(y, part)) {
                    read(rows, sight, plane, y);
                    readOpacity(rows, sight, plane, y);
                    blend(rows.from(), rows.to(), frame.bytes(), at);
                }
            }
        }
    }

    private void read(PlaneRows rows, Sight sight, int plane, int y) {
        YuvPanel mixed = sight.mixed();
        read(rows, sight, sight.main().plane(plane), mixed == null ? null : mixed.plane(plane), y, values);
    }

    private void readOpacity(PlaneRows rows, Sight sight, int plane, int y) {
        YuvPanel mixed = sight.mixed();
        byte[] opacity = Objects.requireNonNull(sight.main().opacity(plane));
        read(rows, sight, opacity, mixed == null ? null : mixed.opacity(plane), y, opacities);
    }

    private void read(PlaneRows rows, Sight sight, byte[] plane, byte @Nullable [] mixed, int y, int[] into) {
        rows.read(plane, y, into);
        if (mixed != null) {
            rows.read(mixed, y, others);
            for (int x = 0; x < into.length; x++) {
                into[x] += ((others[x] - into[x]) * sight.share() + Sight.ALL / 2) >> 8;
            }
        }
    }

    private static void store(int[] values, byte[] into, int at, int width) {
        for (int x = 0; x < width; x++) {
            into[at + x] = (byte) values[x];
        }
    }

    private void blend(int from, int to, byte[] into, int at) {
        for (int x = from; x < to; x++) {
            int behind = (into[at + x] & 255) * (255 - opacities[x]);
            into[at + x] = (byte) Math.min(255, values[x] + Opacity.share(behind));
        }
    }
}
