package studio.slateroom.provider.animatic.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Set;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.MediaKind;

/** Checks attached files, each only once for as long as it stays as it is: to read them all takes too long to be done at every key stroke. */
final class CheckedFiles {

    private final FileCheck check;
    private Set<Checked> good = Set.of();

    CheckedFiles(MediaProbe probe) {
        this.check = new FileCheck(probe);
    }

    /** A file that was good, as it was then. */
    private record Checked(AttachedFile file, MediaKind kind, FileTime changed, long bytes) {}

    /**
     * Checks every attached file of a request.
     *
     * @throws MediaException for the first that cannot be used
     */
    synchronized void check(VideoModel model, GenerationRequest request) throws MediaException {
        Set<Checked> found = new HashSet<>();
        for (Parameter parameter : model.parameters()) {
            ParameterValue value = request.value(parameter.name()).orElse(null);
            if (parameter.type() instanceof ParameterType.Files type
                    && value instanceof ParameterValue.Files(var attached)) {
                for (AttachedFile file : attached) {
                    found.add(check(file, type.kind()));
                }
            }
        }
        good = found;
    }

    private Checked check(AttachedFile file, MediaKind kind) throws MediaException {
        Checked now = now(file, kind);
        if (!good.contains(now)) {
            check.check(file, kind);
        }
        return now;
    }

    private static Checked now(AttachedFile file, MediaKind kind) {
        try {
            BasicFileAttributes found = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return new Checked(file, kind, found.lastModifiedTime(), found.size());
        } catch (IOException e) {
            // The check itself says what is the matter.
            return new Checked(file, kind, FileTime.fromMillis(0), -1);
        }
    }
}
