package studio.slateroom.provider.animatic.card;

import java.awt.geom.AffineTransform;
import java.util.Random;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Relief;
import studio.slateroom.provider.animatic.scene.Mood;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Look;

/**
 * Where a subject is composed: the sheet, the frame on it, and the light.
 *
 * @param sheet as large as the card
 * @param frame the frame's size, centred on the sheet
 * @param scene what is to be shown
 * @param lightSide where the light comes from: -1 for the left, 1 for the right
 * @param seed decides what the words leave open
 */
record Easel(Layer sheet, FrameSize frame, Scene scene, int lightSide, long seed) {

    /** How wide a frame compositions are made for; in a wider one they keep to its middle. */
    private static final double WIDEST = 1.8;

    private static final double AGAINST_LIGHT = 0.84;

    Mood mood() {
        return scene.mood();
    }

    /** The frame's height in pixels: the measure of everything. */
    double unit() {
        return frame.height();
    }

    /** How far to the right a point is that lies so many frame widths from the frame's middle. */
    double x(double fromMiddle) {
        return sheet.width() / 2.0 + fromMiddle * Math.min(frame.width(), frame.height() * WIDEST);
    }

    /** How far down a point is that lies so many frame heights below the frame's upper edge. */
    double y(double fromTop) {
        return (sheet.height() - frame.height()) / 2.0 + fromTop * frame.height();
    }

    /** The frame's width in frame heights, as far as it is used. */
    double ratio() {
        return Math.min(WIDEST, frame.ratio());
    }

    /** Whether the camera runs beside the subject, which then goes to the right. */
    boolean tracked() {
        return scene.direction().move() == CameraMove.TRACKING;
    }

    /** How much of the daylight is gone from a subject that usually lacks so much of it: nearly all against the light. */
    double dimmed(double usual) {
        return scene.direction().has(Look.BACKLIGHT) ? Math.max(usual, AGAINST_LIGHT) : usual;
    }

    /** The light on the subject; against the light it is but a rim. */
    Relief relief() {
        if (scene.direction().has(Look.BACKLIGHT)) {
            return new Relief(0.5 * lightSide, -0.86, mood().accent().lighter(0.3), mood().ink(), 1);
        }
        return new Relief(0.82 * lightSide, -0.57, mood().accent(), mood().key(), 0.9);
    }

    /** A source of chance of its own for each purpose. */
    Random random(int purpose) {
        return Chance.of(seed * 31 + purpose);
    }

    /** Puts a shape's origin at a point, at a size, facing right or, mirrored, left. */
    static AffineTransform placed(double x, double y, double scale, boolean mirrored) {
        return new AffineTransform(mirrored ? -scale : scale, 0, 0, scale, x, y);
    }
}
