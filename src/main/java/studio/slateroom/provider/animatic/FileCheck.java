package studio.slateroom.provider.animatic;

import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

/** Looks whether attached files are there, are what they were, and are of the kind that is wanted. */
final class FileCheck {

    private final MediaProbe probe;

    FileCheck(MediaProbe probe) {
        this.probe = probe;
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
                    && value.orElse(null) instanceof ParameterValue.Files(var files)) {
                for (AttachedFile file : files) {
                    cancel.check();
                    check(file, type.kind());
                }
            }
        }
    }

    /** A moving GIF passes for a picture, as its first one does with the services. */
    private void check(AttachedFile file, MediaKind wanted) throws MediaException {
        MediaInfo info = probe.probe(file.path());
        boolean movingPicture = wanted == MediaKind.IMAGE && info.format().equals("gif");
        if (info.kind() != wanted && !movingPicture) {
            throw new MediaException(new MediaFault.WrongKind(file.name(), wanted, info.kind()));
        }
        if (!ContentHash.of(file.path()).equals(file.sha256())) {
            throw new MediaException(new MediaFault.Changed(file.name()));
        }
    }
}
