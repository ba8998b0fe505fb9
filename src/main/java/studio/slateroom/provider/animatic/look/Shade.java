package studio.slateroom.provider.animatic.look;

import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.Ease;
import studio.slateroom.provider.animatic.frame.FrameEffect;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** Takes light away towards the frame's edges. */
final class Shade implements FrameEffect {

    private static final int ONE = 256;

    private final short[] shares;

    /**
     * A shade for frames of one size.
     *
     * @param strength the part of the light that is missing in the corners
     */
    Shade(FrameSize size, double strength) {
        shares = new short[size.width() * size.height()];
        for (int i = 0; i < shares.length; i++) {
            int row = i / size.width();
            double x = ((i - row * size.width() + 0.5) / size.width() - 0.5) * 2;
            double y = ((row + 0.5) / size.height() - 0.5) * 2;
            double dark = Ease.blend((StrictMath.sqrt(x * x + y * y) - 0.4) / 1.0);
            shares[i] = (short) StrictMath.round(ONE * (1 - strength * dark));
        }
    }

    @Override
    public void apply(int number, YuvFrame frame) {
        byte[] bytes = frame.bytes();
        for (int i = 0; i < shares.length; i++) {
            int light = (bytes[i] & 255) - YuvFrame.BLACK;
            bytes[i] = (byte) (YuvFrame.BLACK + ((light * shares[i]) >> 8));
        }
    }
}
