package studio.slateroom.script.camera;

/**
 * What a shot's words ask of the camera; where they are silent the plain choice stands.
 *
 * @param size how much of the subject is seen
 * @param angle where the camera stands
 * @param move what it does
 * @param speed how fast it does it
 * @param transition how the shot comes in
 */
public record ShotDirection(ShotSize size, CameraAngle angle, CameraMove move, MoveSpeed speed, Transition transition) {

    /** A medium shot at eye level on a tripod, cut to. */
    public static final ShotDirection PLAIN = new ShotDirection(
            ShotSize.MEDIUM, CameraAngle.EYE_LEVEL, CameraMove.STATIC, MoveSpeed.NORMAL, Transition.CUT);

    /** The same on a tripod: what a fixed camera makes of any direction. */
    public ShotDirection withFixedCamera() {
        return new ShotDirection(size, angle, CameraMove.STATIC, speed, transition);
    }
}
