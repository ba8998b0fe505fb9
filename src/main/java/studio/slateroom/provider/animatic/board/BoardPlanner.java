package studio.slateroom.provider.animatic.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.MediaKind;

/** Plans the clip of a request that has been checked. */
public final class BoardPlanner {

    private BoardPlanner() {}

    /**
     * The clip, planned to the frame.
     *
     * @param anySeed the seed for a request that leaves it open, from 0
     * @param scale the size at which a clip of the size that was asked for is rendered
     * @param probe asked for the picture that decides about the clip's shape, where one does
     * @throws MediaException when that picture cannot be looked at
     */
    public static Storyboard plan(
            VideoModel model, GenerationRequest request, long anySeed, UnaryOperator<FrameSize> scale, MediaProbe probe)
            throws MediaException {
        GenerationRequest fixed = withFixedSeed(model, request, anySeed);
        ClipBrief brief = new ClipBrief(model, fixed);
        return Storyboard.of(fixed, brief, scale.apply(size(brief, probe)));
    }

    /** A negative seed asks for any; from here on it is one and the same. */
    private static GenerationRequest withFixedSeed(VideoModel model, GenerationRequest request, long anySeed) {
        if (new ClipBrief(model, request).seed() >= 0) {
            return request;
        }
        String name = model.parameter(ParameterRole.SEED).orElseThrow().name();
        Map<String, ParameterValue> values = new LinkedHashMap<>(request.values());
        values.put(name, new ParameterValue.Whole(anySeed));
        return new GenerationRequest(request.model(), values);
    }

    private static FrameSize size(ClipBrief brief, MediaProbe probe) throws MediaException {
        Optional<AttachedFile> leading = brief.firstFrame()
                .or(() -> brief.references(MediaKind.IMAGE).stream().findFirst());
        if (!brief.adaptive() || leading.isEmpty()) {
            return brief.frameSize(Optional.empty());
        }
        return brief.frameSize(Optional.of(probe.probe(leading.get().path()).ratio()));
    }
}
