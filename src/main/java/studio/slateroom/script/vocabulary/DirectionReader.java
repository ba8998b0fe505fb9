package studio.slateroom.script.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Continuity;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.ShotTempo;
import studio.slateroom.script.camera.Transition;

/** Reads what a shot's words ask of the camera. */
public final class DirectionReader {

    private DirectionReader() {}

    /** The first term of most kinds decides, so that a size named in passing later on does not; moves and looks add up. */
    public static ShotDirection read(List<TermHit> terms) {
        ShotDirection plain = ShotDirection.PLAIN;
        Set<Look> looks = EnumSet.noneOf(Look.class);
        all(terms, Look.class).forEach(looks::add);
        return new ShotDirection(
                first(terms, ShotSize.class).orElse(plain.size()),
                first(terms, ShotFraming.class).orElse(plain.framing()),
                first(terms, CameraAngle.class).orElse(plain.angle()),
                moves(terms),
                first(terms, MoveSpeed.class).orElse(plain.speed()),
                first(terms, ShotTempo.class).orElse(plain.tempo()),
                first(terms, Transition.class).orElse(plain.transition()),
                first(terms, Continuity.class).orElse(plain.continuity()),
                looks);
    }

    /** A camera that is said to be still first of all stays so: what moves then is in front of it. */
    private static List<CameraMove> moves(List<TermHit> terms) {
        List<CameraMove> moves = all(terms, CameraMove.class).distinct().toList();
        return moves.isEmpty() || moves.getFirst() == CameraMove.STATIC
                ? List.of()
                : moves.stream().filter(move -> move != CameraMove.STATIC).toList();
    }

    private static <T extends Enum<T>> Optional<T> first(List<TermHit> terms, Class<T> sort) {
        return all(terms, sort).findFirst();
    }

    private static <T extends Enum<T>> Stream<T> all(List<TermHit> terms, Class<T> sort) {
        return terms.stream().flatMap(hit -> hit.term().as(sort).stream());
    }
}
