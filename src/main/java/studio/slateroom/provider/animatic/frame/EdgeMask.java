package studio.slateroom.provider.animatic.frame;

import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.Ease;

/** Lets another frame come in around the middle, as a lens leaves soft what is around its subject. */
final class EdgeMask {

    /** The subject is mostly a little above the middle. */
    private static final double MIDDLE = 0.46;

    /** Up to here all is sharp, and from there on soft, in half frame sizes. */
    private static final double SHARP = 0.45;

    private static final double SOFT = 1.05;

    private final byte[] shares;
    private final YuvFrame around;

    EdgeMask(FrameSize size) {
        YuvFrame frame = new YuvFrame(size);
        around = frame;
        shares = new byte[frame.bytes().length];
        for (int plane = 0; plane < 3; plane++) {
            int width = frame.width(plane);
            int height = frame.height(plane);
            for (int i = 0; i < width * height; i++) {
                int row = i / width;
                double x = ((i - row * width + 0.5) / width - 0.5) * 2;
                double y = ((row + 0.5) / height - MIDDLE) * 2;
                double share = Ease.blend((StrictMath.sqrt(x * x + y * y) - SHARP) / (SOFT - SHARP));
                shares[frame.offset(plane) + i] = (byte) StrictMath.round(share * 255);
            }
        }
    }

    /** The frame that comes in, to be drawn before each blend. */
    YuvFrame around() {
        return around;
    }

    void blend(YuvFrame frame) {
        byte[] into = frame.bytes();
        byte[] from = around.bytes();
        for (int i = 0; i < into.length; i++) {
            int sharp = into[i] & 255;
            into[i] = (byte) (sharp + Opacity.share(((from[i] & 255) - sharp) * (shares[i] & 255)));
        }
    }
}
