package studio.slateroom.provider.segmind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.reference.ReferenceCheck;
import studio.slateroom.media.reference.ReferenceProblem;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;

/** The files that go along with a request. */
final class ReferenceFiles {

    private final FileCheck check;

    ReferenceFiles(MediaProbe probe) {
        this.check = new FileCheck(probe);
    }

    /**
     * Checks all files of a request that are on this machine: whether they are what was attached, and whether the model
     * takes them.
     *
     * @return what each of them is
     * @throws ProviderException for the first that cannot be used
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Map<AttachedFile, MediaInfo> checked(VideoModel model, GenerationRequest request, CancelToken cancel)
            throws ProviderException {
        ClipBrief brief = new ClipBrief(model, request);
        Map<AttachedFile, MediaInfo> files = new LinkedHashMap<>();
        for (Parameter parameter : model.parameters()) {
            if (parameter.type() instanceof ParameterType.Files type
                    && request.value(parameter.name()).orElse(null) instanceof ParameterValue.Files(var attached)) {
                FileLimits limits = brief.limits(type.kind());
                List<MediaInfo> together = new ArrayList<>();
                for (AttachedFile file : attached) {
                    cancel.check();
                    if (file.address().isEmpty()) {
                        MediaInfo info = checked(file, type);
                        refuseFirst(ReferenceCheck.check(file.name(), info, limits).stream());
                        files.put(file, info);
                        together.add(info);
                    }
                }
                refuseFirst(ReferenceCheck.checkTogether(together, limits).stream());
                refuseFirst(ReferenceCheck.lengthTogether(together, limits).stream());
            }
        }
        return files;
    }

    private static void refuseFirst(Stream<ReferenceProblem> problems) throws ProviderException {
        ReferenceProblem first = problems.findFirst().orElse(null);
        if (first != null) {
            throw new ProviderException(new ProviderFault.Invalid(first.message()));
        }
    }

    private MediaInfo checked(AttachedFile file, ParameterType.Files type) throws ProviderException {
        try {
            return check.check(file, type.kind());
        } catch (MediaException e) {
            throw MediaFaults.ofReference(e);
        }
    }
}
