package studio.slateroom.provider.animatic.look;

import java.util.Arrays;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.frame.FrameEffect;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** The black bars around the wide format of the cinema. A frame that is as wide has none. */
final class Bars implements FrameEffect {

    /** Width over height of a picture projected from anamorphic film (SMPTE 195). */
    private static final double WIDE = 2.39;

    /** In a tall frame bars of the whole format would leave a slit; they are no thicker than this part of its height. */
    private static final double THICKEST = 0.2;

    private final int rows;

    Bars(FrameSize size) {
        double bar = (size.height() - size.width() / WIDE) / 2;
        rows = 2 * (int) StrictMath.round(Math.clamp(bar, 0, THICKEST * size.height()) / 2);
    }

    @Override
    public void apply(int number, YuvFrame frame) {
        for (int plane = 0; plane < 3; plane++) {
            int bar = (plane == 0 ? rows : rows / 2) * frame.width(plane);
            int from = frame.offset(plane);
            int to = from + frame.width(plane) * frame.height(plane);
            byte black = (byte) (plane == 0 ? YuvFrame.BLACK : YuvFrame.NEUTRAL);
            Arrays.fill(frame.bytes(), from, from + bar, black);
            Arrays.fill(frame.bytes(), to - bar, to, black);
        }
    }
}
