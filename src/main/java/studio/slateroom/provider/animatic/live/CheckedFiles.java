package studio.slateroom.provider.animatic.live;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.FileStamp;
import studio.slateroom.provider.animatic.Attachment;

/** Checks attached files, each only once for as long as it stays as it is: to read them all takes too long to be done at every key stroke. */
final class CheckedFiles {

    private final FileCheck check;
    private Set<Checked> good = Set.of();

    CheckedFiles(MediaProbe probe) {
        this.check = new FileCheck(probe);
    }

    /** A file that was good, as it was then. */
    private record Checked(Attachment attachment, FileStamp stamp) {}

    /**
     * Checks every attached file of a request.
     *
     * @throws MediaException for the first that cannot be used
     */
    synchronized void check(VideoModel model, GenerationRequest request) throws MediaException {
        Set<Checked> found = new HashSet<>();
        for (Attachment attachment : Attachment.of(model, request)) {
            Optional<Checked> now = FileStamp.of(attachment.file().path()).map(stamp -> new Checked(attachment, stamp));
            // The check itself says what is the matter with a file that has no stamp.
            if (!now.map(good::contains).orElse(false)) {
                check.check(attachment.file(), attachment.kind());
            }
            now.ifPresent(found::add);
        }
        good = found;
    }
}
