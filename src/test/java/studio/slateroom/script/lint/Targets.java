package studio.slateroom.script.lint;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.MediaKind;

/** What the scripts of the tests are written for. */
record Targets(
        LintTarget.Family family,
        int seconds,
        String resolution,
        boolean sound,
        @Nullable Boolean cameraFixed,
        Map<MediaKind, Integer> attached,
        Map<MediaKind, Duration> playing,
        Set<LintTarget.Frame> frames) {

    /** Seedance 2 with a clip of so many seconds, to which no file goes along. */
    static Targets seconds(int seconds) {
        return new Targets(
                LintTarget.Family.SEEDANCE_2, seconds, "720p", true, null, files(0, 0, 0), Map.of(), Set.of());
    }

    Targets older() {
        return new Targets(
                LintTarget.Family.SEEDANCE_1, seconds, resolution, sound, cameraFixed, files(0, 0, 0), playing, frames);
    }

    Targets at(String other) {
        return new Targets(family, seconds, other, sound, cameraFixed, attached, playing, frames);
    }

    Targets silent() {
        return new Targets(family, seconds, resolution, false, cameraFixed, attached, playing, frames);
    }

    Targets fixed(boolean on) {
        return new Targets(family, seconds, resolution, sound, on, attached, playing, frames);
    }

    Targets with(int images, int videos, int audios) {
        return new Targets(
                family, seconds, resolution, sound, cameraFixed, files(images, videos, audios), playing, frames);
    }

    Targets framed(LintTarget.Frame... given) {
        return new Targets(family, seconds, resolution, sound, cameraFixed, attached, playing, Set.of(given));
    }

    Targets playing(MediaKind kind, int ofSeconds) {
        Map<MediaKind, Duration> lengths = Map.of(kind, Duration.ofSeconds(ofSeconds));
        return new Targets(family, seconds, resolution, sound, cameraFixed, attached, lengths, frames);
    }

    LintTarget target() {
        return new LintTarget(
                family,
                "Seedance",
                Duration.ofSeconds(seconds),
                IntStream.of(2, 4, 5, 6, 8, 10, 12, 15)
                        .mapToObj(Duration::ofSeconds)
                        .toList(),
                "16:9",
                List.of("16:9", "9:16", "1:1"),
                resolution,
                List.of("480p", "720p"),
                sound,
                cameraFixed,
                attached,
                playing,
                limits(),
                frames);
    }

    private LintTarget.Limits limits() {
        Duration longest = Duration.ofSeconds(15);
        return new LintTarget.Limits(
                Map.of(MediaKind.IMAGE, 9, MediaKind.VIDEO, 3, MediaKind.AUDIO, 3),
                12,
                Map.of(MediaKind.VIDEO, longest, MediaKind.AUDIO, longest),
                false);
    }

    private static Map<MediaKind, Integer> files(int images, int videos, int audios) {
        return Map.of(MediaKind.IMAGE, images, MediaKind.VIDEO, videos, MediaKind.AUDIO, audios);
    }
}
