package studio.slateroom.generation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.lint.LintTarget;

/** Tells the rules of the script what model and parameters it is written for. */
public final class LintTargets {

    private final VideoModel model;
    private final GenerationRequest request;

    private LintTargets(VideoModel model, GenerationRequest request) {
        this.model = model;
        this.request = request;
    }

    /**
     * The target of a request, with the files that are attached to it.
     *
     * @param lengths how long a file plays, as far as that is known
     */
    public static LintTarget of(
            VideoModel model, GenerationRequest request, Function<AttachedFile, Optional<Duration>> lengths) {
        ClipBrief brief = new ClipBrief(model, request);
        Map<MediaKind, Integer> attached = new EnumMap<>(MediaKind.class);
        Map<MediaKind, Duration> playing = new EnumMap<>(MediaKind.class);
        for (MediaKind kind : MediaKind.values()) {
            List<AttachedFile> files = brief.references(kind);
            attached.put(kind, files.size());
            playing.put(
                    kind, files.stream().map(lengths).flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus));
        }
        return new LintTargets(model, request).target(attached, playing);
    }

    /**
     * The target of a request whose files are only counted.
     *
     * @param attached how many reference files go along, by kind; a kind that is missing is not known
     */
    public static LintTarget of(VideoModel model, GenerationRequest request, Map<MediaKind, Integer> attached) {
        return new LintTargets(model, request).target(attached, Map.of());
    }

    private LintTarget target(Map<MediaKind, Integer> attached, Map<MediaKind, Duration> playing) {
        return new LintTarget(
                switch (model.family()) {
                    case SEEDANCE_1, SEEDANCE_1_5 -> LintTarget.Family.SEEDANCE_1;
                    case SEEDANCE_2, SEEDANCE_2_5 -> LintTarget.Family.SEEDANCE_2;
                },
                model.name(),
                length(),
                choices(ParameterRole.DURATION).stream()
                        .map(LintTargets::duration)
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList(),
                text(ParameterRole.ASPECT_RATIO),
                choices(ParameterRole.ASPECT_RATIO).stream()
                        .map(Object::toString)
                        .toList(),
                text(ParameterRole.RESOLUTION),
                choices(ParameterRole.RESOLUTION).stream().map(Object::toString).toList(),
                flag(ParameterRole.SOUND),
                flag(ParameterRole.CAMERA_FIXED),
                attached,
                playing,
                limits(),
                frames());
    }

    private @Nullable Duration length() {
        return value(ParameterRole.DURATION).flatMap(LintTargets::duration).orElse(null);
    }

    /** A length that is no whole number, such as a slip on the command line, is no length. */
    private static Optional<Duration> duration(ParameterValue value) {
        return value.toString().matches("[0-9]{1,4}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value.toString())))
                : Optional.empty();
    }

    private LintTarget.Limits limits() {
        Map<MediaKind, Integer> files = new EnumMap<>(MediaKind.class);
        for (ParameterRole role : List.of(
                ParameterRole.REFERENCE_IMAGES, ParameterRole.REFERENCE_VIDEOS, ParameterRole.REFERENCE_AUDIOS)) {
            model.parameter(role)
                    .map(Parameter::type)
                    .filter(ParameterType.Files.class::isInstance)
                    .map(ParameterType.Files.class::cast)
                    .ifPresent(type -> files.put(type.kind(), type.max()));
        }
        Map<MediaKind, Duration> playing = new EnumMap<>(MediaKind.class);
        model.limits().kinds().forEach((kind, limits) -> {
            double longest = limits.range(FileLimits.Measure.TOTAL_SECONDS).max();
            if (Double.isFinite(longest)) {
                playing.put(kind, Duration.ofMillis(Math.round(longest * 1000)));
            }
        });
        return new LintTarget.Limits(
                files, model.limits().files(), playing, model.limits().soundAlone());
    }

    private Set<LintTarget.Frame> frames() {
        ClipBrief brief = new ClipBrief(model, request);
        Set<LintTarget.Frame> frames = EnumSet.noneOf(LintTarget.Frame.class);
        brief.firstFrame().ifPresent(_ -> frames.add(LintTarget.Frame.FIRST));
        brief.lastFrame().ifPresent(_ -> frames.add(LintTarget.Frame.LAST));
        return frames;
    }

    private List<ParameterValue> choices(ParameterRole role) {
        return model.parameter(role).map(Parameter::type).stream()
                .filter(ParameterType.Choice.class::isInstance)
                .map(ParameterType.Choice.class::cast)
                .flatMap(choice -> choice.allowed().stream())
                .toList();
    }

    private @Nullable String text(ParameterRole role) {
        return value(role).map(Object::toString).orElse(null);
    }

    private @Nullable Boolean flag(ParameterRole role) {
        return value(role)
                .filter(ParameterValue.Flag.class::isInstance)
                .map(value -> ((ParameterValue.Flag) value).on())
                .orElse(null);
    }

    private Optional<ParameterValue> value(ParameterRole role) {
        return model.parameter(role)
                .flatMap(parameter -> request.value(parameter.name())
                        .or(() -> Optional.ofNullable(parameter.type().defaultValue())));
    }
}
