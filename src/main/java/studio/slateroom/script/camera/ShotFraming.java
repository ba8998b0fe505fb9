package studio.slateroom.script.camera;

/** How those in the shot stand to the camera and to each other. */
public enum ShotFraming {
    /** As the shot's size and angle have it. */
    PLAIN,
    /** Two people share the frame. */
    TWO_SHOT,
    /** Past the shoulder of one at the other. */
    OVER_THE_SHOULDER,
    /** Through the eyes of somebody, who is not seen. */
    POINT_OF_VIEW,
    /** From the other side: what was on the left is on the right. */
    REVERSE_SHOT
}
