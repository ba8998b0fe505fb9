package studio.slateroom.provider.animatic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.slateroom.provider.animatic.scene.Caption;
import studio.slateroom.provider.animatic.slate.SlateText;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;

/** Words a slate, in the abbreviations that crews everywhere use. */
final class SlateTexts {

    private SlateTexts() {}

    static SlateText of(BoardShot shot) {
        ShotDirection direction = shot.scene().direction();
        String camera = Stream.of(
                        List.of(size(direction.size())),
                        framing(direction.framing()),
                        angle(direction.angle()),
                        move(direction))
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

    private static List<String> move(ShotDirection direction) {
        String move = direction.move().name().replace('_', ' ');
        return switch (direction.speed()) {
            case NORMAL -> List.of(move);
            case SLOW, FAST -> List.of(direction.speed().name().toUpperCase(Locale.ROOT) + " " + move);
        };
    }
}
