package studio.slateroom.provider.animatic.board;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.slateroom.provider.animatic.slate.SlateText;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.ShotTempo;

/** Words a slate, in the abbreviations that crews everywhere use. */
public final class SlateTexts {

    private SlateTexts() {}

    /** The texts of a shot's slate. */
    public static SlateText of(BoardShot shot) {
        ShotDirection direction = shot.scene().direction();
        String camera = Stream.of(
                        List.of(size(direction.size())),
                        framing(direction.framing()),
                        angle(direction.angle()),
                        moves(direction),
                        tempo(direction.tempo()))
                .flatMap(List::stream)
                .collect(Collectors.joining(" · "));
        return new SlateText("SHOT " + shot.shot().number(), camera, Caption.of(shot.shot()));
    }

    private static String size(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> "EWS";
            case WIDE -> "WS";
            case FULL -> "FS";
            case MEDIUM_WIDE -> "MWS";
            case MEDIUM -> "MS";
            case MEDIUM_CLOSE_UP -> "MCU";
            case CLOSE_UP -> "CU";
            case EXTREME_CLOSE_UP -> "ECU";
            case MACRO -> "MACRO";
            case INSERT -> "INSERT";
        };
    }

    private static List<String> framing(ShotFraming framing) {
        return switch (framing) {
            case PLAIN -> List.of();
            case TWO_SHOT -> List.of("2-SHOT");
            case OVER_THE_SHOULDER -> List.of("OTS");
            case POINT_OF_VIEW -> List.of("POV");
            case REVERSE_SHOT -> List.of("REVERSE");
        };
    }

    private static List<String> angle(CameraAngle angle) {
        return switch (angle) {
            case EYE_LEVEL -> List.of();
            case LOW -> List.of("LOW ANGLE");
            case HIGH -> List.of("HIGH ANGLE");
            case OVERHEAD -> List.of("OVERHEAD");
            case DUTCH -> List.of("DUTCH");
            case PROFILE -> List.of("PROFILE");
        };
    }

    private static List<String> moves(ShotDirection direction) {
        if (direction.moves().isEmpty()) {
            return List.of("STATIC");
        }
        String speed = switch (direction.speed()) {
            case NORMAL -> "";
            case SLOW -> "SLOW ";
            case FAST -> "FAST ";
        };
        return List.of(speed
                + direction.moves().stream()
                        .map(move -> move.name().replace('_', ' '))
                        .collect(Collectors.joining(" + ")));
    }

    private static List<String> tempo(ShotTempo tempo) {
        return switch (tempo) {
            case REAL_TIME -> List.of();
            case SLOW_MOTION -> List.of("SLOW MO");
            case SPEED_RAMP -> List.of("RAMP");
            case TIMELAPSE -> List.of("TIMELAPSE");
            case FREEZE -> List.of("FREEZE");
            case REVERSED -> List.of("REVERSE");
        };
    }
}
