package studio.slateroom.script.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.Transition;

/** Reads what a shot's words ask of the camera. */
public final class DirectionReader {

    /** Moves that are fast without the text saying so. */
    private static final Set<String> FAST_BY_NATURE = Set.of("whip-pan", "whip-pan-left");

    private DirectionReader() {}

    /** The first term of each kind decides, so that a size named in passing later on does not. */
    public static ShotDirection read(List<TermHit> terms) {
        ShotDirection plain = ShotDirection.PLAIN;
        return new ShotDirection(
                first(terms, ShotSize.class).orElse(plain.size()),
                first(terms, CameraAngle.class).orElse(plain.angle()),
                first(terms, CameraMove.class).orElse(plain.move()),
                first(terms, MoveSpeed.class).orElse(isWhipped(terms) ? MoveSpeed.FAST : plain.speed()),
                first(terms, Transition.class).orElse(plain.transition()));
    }

    private static boolean isWhipped(List<TermHit> terms) {
        return terms.stream().anyMatch(hit -> FAST_BY_NATURE.contains(hit.term().id()));
    }

    private static <T extends Enum<T>> Optional<T> first(List<TermHit> terms, Class<T> sort) {
        return terms.stream().flatMap(hit -> hit.term().as(sort).stream()).findFirst();
    }
}
