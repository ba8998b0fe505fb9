package studio.slateroom.ui.queue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.project.ProjectFolder;

/**
 * The same order without sound, for a take of its own.
 *
 * @param catalog knows which parameter is the sound
 * @param prices knows what a silent clip costs
 */
public record SilentCopy(ModelCatalog catalog, PriceTable prices) {

    /** The copy; empty where the model has no sound to turn off. Reads the ledger. */
    Optional<JobOrder> of(JobOrder order) {
        return catalog.find(order.request().model())
                .flatMap(model -> model.parameter(ParameterRole.SOUND)
                        .map(sound -> copy(order, model, silent(order.request(), sound.name()))));
    }

    private JobOrder copy(JobOrder order, VideoModel model, GenerationRequest request) {
        return new JobOrder(
                order.clip(),
                order.title(),
                order.project(),
                order.provider(),
                request,
                target(order),
                quote(order, model, request));
    }

    private static GenerationRequest silent(GenerationRequest request, String sound) {
        Map<String, ParameterValue> values = new LinkedHashMap<>(request.values());
        values.put(sound, new ParameterValue.Flag(false));
        return new GenerationRequest(request.model(), values);
    }

    /** The lengths of attached clips are not known here, and silence is never dearer. */
    private Optional<Quote> quote(JobOrder order, VideoModel model, GenerationRequest request) {
        boolean withVideo =
                !new ClipBrief(model, request).references(MediaKind.VIDEO).isEmpty();
        return withVideo
                ? order.quote()
                : prices.offer(model, request, Optional.of(Duration.ZERO)).quote();
    }

    private static Path target(JobOrder order) {
        Path takes = order.target().toAbsolutePath().getParent();
        Path project = takes == null ? null : takes.getParent();
        return project == null
                ? order.target()
                : new ProjectFolder(project)
                        .newTake(order.title(), UUID.randomUUID().toString());
    }
}
