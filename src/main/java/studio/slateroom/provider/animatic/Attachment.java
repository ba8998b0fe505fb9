package studio.slateroom.provider.animatic;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.platform.MediaKind;

/**
 * A file that goes along with a request.
 *
 * @param kind what it has to be where it is attached
 */
public record Attachment(AttachedFile file, MediaKind kind) {

    /** All of a request, in the order of the model's parameters. */
    public static List<Attachment> of(VideoModel model, GenerationRequest request) {
        List<Attachment> all = new ArrayList<>();
        for (Parameter parameter : model.parameters()) {
            ParameterValue value = request.value(parameter.name()).orElse(null);
            if (parameter.type() instanceof ParameterType.Files type
                    && value instanceof ParameterValue.Files(var attached)) {
                attached.forEach(file -> all.add(new Attachment(file, type.kind())));
            }
        }
        return all;
    }
}
