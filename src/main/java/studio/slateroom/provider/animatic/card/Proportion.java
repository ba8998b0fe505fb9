package studio.slateroom.provider.animatic.card;

import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.ShotSize;

/**
 * How large people are in the frame.
 *
 * @param head the height of a head, in frame heights
 * @param chin where the chin is, in frame heights from the upper edge
 * @param spacing from one person to the next, in frame widths
 */
record Proportion(double head, double chin, double spacing) {

    /** From the chin to where a torso is cut off, in heads: below the card's edge, or it would seem to float. */
    private static final double TORSO = 5.5;

    /** In an upright frame people may fill more of the width. */
    private static final double NARROW = 1.3;

    /** The proportion for the scene's shot size, with room for so many people side by side. */
    static Proportion of(Easel easel, int people) {
        ShotSize size = easel.scene().direction().size();
        CameraAngle angle = easel.scene().direction().angle();
        double tall = tallest(size);
        double narrow = easel.ratio() < 1 ? NARROW : 1;
        double wide = easel.ratio() * widest(size) * narrow / (people == 1 ? 1 : people * 0.62 + 0.1);
        double head = Math.min(tall, wide) * (angle == CameraAngle.LOW ? 1.08 : 1);
        double chin = headroom(size) + (tall - Math.min(tall, wide)) * 0.45 + head * 1.13;
        double lowered = angle == CameraAngle.HIGH ? 0.08 : angle == CameraAngle.LOW ? -0.03 : 0;
        double lowest = Card.OVERSIZE / 2 + 0.5 - TORSO * head;
        double spacing = Math.min(0.44, 2.15 * head / easel.ratio());
        return new Proportion(head, Math.max(chin + lowered, lowest), spacing);
    }

    /** What editors mean by the sizes: a medium shot ends at the waist, a close-up at the shoulders. */
    private static double tallest(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> 0.030;
            case WIDE -> 0.062;
            case FULL -> 0.100;
            case MEDIUM_WIDE -> 0.155;
            case MEDIUM -> 0.235;
            case MEDIUM_CLOSE_UP -> 0.33;
            case CLOSE_UP -> 0.50;
            case EXTREME_CLOSE_UP, MACRO, INSERT -> 1.1;
        };
    }

    /** The same against the frame's width, for frames that are narrow. */
    private static double widest(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> 0.05;
            case WIDE -> 0.09;
            case FULL -> 0.14;
            case MEDIUM_WIDE -> 0.20;
            case MEDIUM -> 0.27;
            case MEDIUM_CLOSE_UP -> 0.36;
            case CLOSE_UP -> 0.52;
            case EXTREME_CLOSE_UP, MACRO, INSERT -> 1.2;
        };
    }

    private static double headroom(ShotSize size) {
        return switch (size) {
            case CLOSE_UP -> 0.10;
            case MEDIUM_CLOSE_UP -> 0.12;
            default -> 0.13;
        };
    }
}
