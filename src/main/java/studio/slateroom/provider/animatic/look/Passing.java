package studio.slateroom.provider.animatic.look;

import studio.slateroom.provider.animatic.camera.Ease;
import studio.slateroom.provider.animatic.frame.FrameEffect;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** Something dark and close to the lens that hides the view; the camera passes it, and the view is there. */
final class Passing implements FrameEffect {

    private static final int ONE = 256;

    /** It has passed at this part of the shot; then the view holds. */
    private static final double PASSED = 0.55;

    /** So close to the lens its edge is soft, in frame widths. */
    private static final double EDGE = 0.16;

    /** Its edge leans, in frame widths from the upper to the lower edge of the frame. */
    private static final double LEAN = 0.10;

    /** How much has passed to begin with, its soft edge included. */
    private static final double BEGIN = 0.30;

    private static final int DARK = 30;

    private final int frames;

    /** What passes in a shot of so many frames. */
    Passing(int frames) {
        this.frames = frames;
    }

    @Override
    public void apply(int number, YuvFrame frame) {
        double part = number / Math.max(1, PASSED * (frames - 1));
        if (part >= 1) {
            return;
        }
        double seen = BEGIN + (1 + EDGE + LEAN - BEGIN) * Ease.blend(part);
        for (int plane = 0; plane < 3; plane++) {
            int height = frame.height(plane);
            for (int y = 0; y < height; y++) {
                double uncovered = seen - LEAN * y / height;
                cover(frame, plane, y, uncovered);
            }
        }
    }

    /** It leaves to the left: a row is uncovered from the right. */
    private static void cover(YuvFrame frame, int plane, int y, double uncovered) {
        int width = frame.width(plane);
        int dark = plane == 0 ? DARK : YuvFrame.NEUTRAL;
        int at = frame.offset(plane) + y * width;
        byte[] bytes = frame.bytes();
        int end = (int) Math.min(width, StrictMath.ceil((1 - uncovered + EDGE) * width));
        for (int x = 0; x < end; x++) {
            int share = (int) StrictMath.round(ONE * Ease.blend((1 - uncovered + EDGE - (x + 0.5) / width) / EDGE));
            int light = bytes[at + x] & 255;
            bytes[at + x] = (byte) (light + (((dark - light) * share + ONE / 2) >> 8));
        }
    }
}
