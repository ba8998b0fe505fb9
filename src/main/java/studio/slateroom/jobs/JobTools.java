package studio.slateroom.jobs;

import java.time.Clock;
import java.util.Optional;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.AppInfo;

/**
 * What jobs work with beside their providers.
 *
 * @param catalog knows what requests mean
 * @param probe looks at each finished clip before it counts as such
 * @param pictures takes the last frame out of a clip whose provider keeps none
 * @param guard holds orders against the user's limits
 * @param program the program that recipes name
 */
public record JobTools(
        ModelCatalog catalog,
        MediaProbe probe,
        PictureReader pictures,
        SpendGuard guard,
        Clock clock,
        AppInfo program) {

    /** What a request means; empty where its model is no longer known. */
    Optional<ClipBrief> brief(GenerationRequest request) {
        return catalog.find(request.model()).map(model -> new ClipBrief(model, request));
    }
}
