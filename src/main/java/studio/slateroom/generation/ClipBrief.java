package studio.slateroom.generation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.MediaKind;

/** What a request means, whatever its model calls its parameters. Values that are not set are the model's defaults. */
public final class ClipBrief {

    private final VideoModel model;
    private final GenerationRequest request;

    /** Reads a request of the given model; it should have passed {@link RequestCheck}. */
    public ClipBrief(VideoModel model, GenerationRequest request) {
        this.model = model;
        this.request = request;
    }

    /** The model that is asked. */
    public VideoModel model() {
        return model;
    }

    /** The script's text. */
    public String script() {
        return text(ParameterRole.PROMPT).orElse("");
    }

    /** How long the clip is to be. */
    public Duration length() {
        return Duration.ofSeconds(whole(ParameterRole.DURATION).orElse(0L));
    }

    /** The seed, 0 where none is set. */
    public long seed() {
        return whole(ParameterRole.SEED).orElse(0L);
    }

    /** Whether the clip is to have sound; false for a model that makes none. */
    public boolean sound() {
        return flag(ParameterRole.SOUND);
    }

    /** Whether the camera must not move. */
    public boolean cameraFixed() {
        return flag(ParameterRole.CAMERA_FIXED);
    }

    /** Whether the still that the clip ends with is wanted too. */
    public boolean returnsLastFrame() {
        return flag(ParameterRole.RETURN_LAST_FRAME);
    }

    /** The picture that the clip begins with. */
    public Optional<AttachedFile> firstFrame() {
        return files(ParameterRole.FIRST_FRAME).stream().findFirst();
    }

    /** The picture that the clip ends with. */
    public Optional<AttachedFile> lastFrame() {
        return files(ParameterRole.LAST_FRAME).stream().findFirst();
    }

    /** The attached files of one kind, in the order in which the script numbers them. */
    public List<AttachedFile> references(MediaKind kind) {
        return files(
                switch (kind) {
                    case IMAGE -> ParameterRole.REFERENCE_IMAGES;
                    case VIDEO -> ParameterRole.REFERENCE_VIDEOS;
                    case AUDIO -> ParameterRole.REFERENCE_AUDIOS;
                });
    }

    /** Whether the clip takes the shape of its first picture. */
    public boolean adaptive() {
        return ratio().equals(VideoModel.ADAPTIVE);
    }

    /**
     * The clip's size.
     *
     * @param pictureRatio width over height of the first picture, which decides where the ratio is adaptive
     */
    public FrameSize frameSize(Optional<Double> pictureRatio) {
        Map<String, FrameSize> sizes = sizes();
        if (!adaptive()) {
            return size(sizes, ratio());
        }
        return pictureRatio
                .map(ratio -> nearest(sizes, ratio))
                .orElseGet(() -> size(sizes, VideoModel.COMMONEST_RATIO));
    }

    /** The clip's resolution in the model's words, such as {@code 720p}. */
    public String resolution() {
        return text(ParameterRole.RESOLUTION)
                .orElseGet(() -> model.frameSizes().keySet().iterator().next());
    }

    /** What files of a kind must be like to go along with the request. */
    public FileLimits limits(MediaKind kind) {
        FileLimits limits = model.limits().of(kind);
        return text(ParameterRole.RESOLUTION).map(limits::at).orElse(limits);
    }

    /** The size that the clip would have at the commonest ratio. */
    FrameSize commonestSize() {
        return size(sizes(), VideoModel.COMMONEST_RATIO);
    }

    private String ratio() {
        return text(ParameterRole.ASPECT_RATIO).orElse(VideoModel.COMMONEST_RATIO);
    }

    private Map<String, FrameSize> sizes() {
        String resolution = resolution();
        Map<String, FrameSize> sizes = model.frameSizes().get(resolution);
        if (sizes == null || sizes.isEmpty()) {
            throw new IllegalArgumentException(model.slug() + " has no frame sizes for " + resolution);
        }
        return sizes;
    }

    private FrameSize size(Map<String, FrameSize> sizes, String ratio) {
        return Optional.ofNullable(sizes.get(ratio))
                .orElseThrow(() -> new IllegalArgumentException(model.slug() + " has no frame size for " + ratio));
    }

    /** Ratios are compared by their quotient, so that 2:1 is as far from 1:1 as 1:2 is. */
    private static FrameSize nearest(Map<String, FrameSize> sizes, double ratio) {
        return sizes.values().stream()
                .min((a, b) -> Double.compare(distance(a, ratio), distance(b, ratio)))
                .orElseThrow();
    }

    private static double distance(FrameSize size, double ratio) {
        return Math.abs(Math.log(size.ratio() / ratio));
    }

    private Optional<ParameterValue> value(ParameterRole role) {
        return model.parameter(role)
                .flatMap(parameter -> request.value(parameter.name())
                        .or(() -> Optional.ofNullable(parameter.type().defaultValue())));
    }

    private Optional<String> text(ParameterRole role) {
        return value(role).map(Object::toString);
    }

    private Optional<Long> whole(ParameterRole role) {
        return value(role).map(value -> value instanceof ParameterValue.Whole(long number) ? number : 0L);
    }

    private boolean flag(ParameterRole role) {
        return value(role).filter(new ParameterValue.Flag(true)::equals).isPresent();
    }

    private List<AttachedFile> files(ParameterRole role) {
        return value(role)
                .map(value -> value instanceof ParameterValue.Files(var files) ? files : List.<AttachedFile>of())
                .orElse(List.of());
    }
}
