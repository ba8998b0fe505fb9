package studio.slateroom.script.camera;

import java.util.List;
import java.util.Set;

/**
 * What a shot's words ask of the camera; where they are silent the plain choice stands.
 *
 * @param size how much of the subject is seen
 * @param framing how those in the shot stand to the camera
 * @param angle where the camera stands
 * @param moves what it does, in the order of the text; empty on a tripod
 * @param speed how fast it does it
 * @param tempo how the shot's time runs
 * @param transition how the shot comes in
 * @param exit how it ends: in black, or in what it says the next shot comes in with
 * @param continuity whether the shot may be cut up
 * @param looks what lens, light and film do to the picture
 */
public record ShotDirection(
        ShotSize size,
        ShotFraming framing,
        CameraAngle angle,
        List<CameraMove> moves,
        MoveSpeed speed,
        ShotTempo tempo,
        Transition transition,
        Transition exit,
        Continuity continuity,
        Set<Look> looks) {

    /** A medium shot at eye level on a tripod, cut to. */
    public static final ShotDirection PLAIN = new ShotDirection(
            ShotSize.MEDIUM, CameraAngle.EYE_LEVEL, CameraMove.STATIC, MoveSpeed.NORMAL, Transition.CUT);

    public ShotDirection {
        moves = List.copyOf(moves);
        looks = Set.copyOf(looks);
    }

    /** A direction with one move at most that is plain in all else. */
    public ShotDirection(ShotSize size, CameraAngle angle, CameraMove move, MoveSpeed speed, Transition transition) {
        this(
                size,
                ShotFraming.PLAIN,
                angle,
                move == CameraMove.STATIC ? List.of() : List.of(move),
                speed,
                ShotTempo.REAL_TIME,
                transition,
                Transition.CUT,
                Continuity.AS_WRITTEN,
                Set.of());
    }

    /** The first thing that the camera does. */
    public CameraMove move() {
        return moves.isEmpty() ? CameraMove.STATIC : moves.getFirst();
    }

    /** Whether lens, light or film have this look. */
    public boolean has(Look look) {
        return looks.contains(look);
    }

    /** The same on a tripod: what a fixed camera makes of any direction. */
    public ShotDirection withFixedCamera() {
        return new ShotDirection(size, framing, angle, List.of(), speed, tempo, transition, exit, continuity, looks);
    }

    /** The same nearer or further off. */
    public ShotDirection withSize(ShotSize other) {
        return new ShotDirection(other, framing, angle, moves, speed, tempo, transition, exit, continuity, looks);
    }

    /** The same between other shots. */
    public ShotDirection between(Transition entrance, Transition end) {
        return new ShotDirection(size, framing, angle, moves, speed, tempo, entrance, end, continuity, looks);
    }
}
