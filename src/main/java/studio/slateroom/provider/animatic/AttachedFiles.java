package studio.slateroom.provider.animatic;

import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.CancelToken;

/** The files that go along with a request. */
final class AttachedFiles {

    private final FileCheck files;

    AttachedFiles(MediaProbe probe) {
        this.files = new FileCheck(probe);
    }

    /**
     * Checks every attached file of a request.
     *
     * @throws MediaException for the first that cannot be used
     */
    void check(VideoModel model, GenerationRequest request, CancelToken cancel) throws MediaException {
        for (Parameter parameter : model.parameters()) {
            Optional<ParameterValue> value = request.value(parameter.name());
            if (parameter.type() instanceof ParameterType.Files type
                    && value.orElse(null) instanceof ParameterValue.Files(var attached)) {
                for (AttachedFile file : attached) {
                    cancel.check();
                    files.check(file, type.kind());
                }
            }
        }
    }
}
