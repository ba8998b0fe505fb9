package studio.slateroom.provider.animatic.cut;

import studio.slateroom.provider.animatic.camera.Ease;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** Arithmetic on whole frames. Weights are 0 to 1. */
final class FrameMix {

    private static final int ONE = 256;

    /** The width of a wipe's soft edge in frame widths. */
    private static final double EDGE = 0.08;

    private FrameMix() {}

    /** Lets another frame shine through a frame. */
    static void blend(YuvFrame frame, YuvFrame other, double weight) {
        int share = share(weight);
        byte[] into = frame.bytes();
        byte[] from = other.bytes();
        for (int i = 0; i < into.length; i++) {
            into[i] = (byte) mixed(into[i] & 255, from[i] & 255, share);
        }
    }

    /** Brings a frame towards a grey. */
    static void towards(YuvFrame frame, int luma, double weight) {
        int share = share(weight);
        byte[] into = frame.bytes();
        for (int plane = 0; plane < 3; plane++) {
            int target = plane == 0 ? luma : YuvFrame.NEUTRAL;
            int end = frame.offset(plane) + frame.width(plane) * frame.height(plane);
            for (int i = frame.offset(plane); i < end; i++) {
                into[i] = (byte) mixed(into[i] & 255, target, share);
            }
        }
    }

    /** Uncovers a frame from the left; what is not uncovered yet shows the other. */
    static void wipe(YuvFrame frame, YuvFrame other, double uncovered) {
        for (int plane = 0; plane < 3; plane++) {
            int width = frame.width(plane);
            for (int x = 0; x < width; x++) {
                double edge = ((x + 0.5) / width - uncovered * (1 + EDGE)) / EDGE + 1;
                int share = share(Ease.blend(edge));
                int end = frame.offset(plane) + width * frame.height(plane);
                for (int i = frame.offset(plane) + x; share > 0 && i < end; i += width) {
                    frame.bytes()[i] = (byte) mixed(frame.bytes()[i] & 255, other.bytes()[i] & 255, share);
                }
            }
        }
    }

    private static int share(double weight) {
        return (int) StrictMath.round(Math.clamp(weight, 0, 1) * ONE);
    }

    private static int mixed(int value, int other, int share) {
        return (value * (ONE - share) + other * share + ONE / 2) / ONE;
    }
}
