package studio.slateroom.provider.animatic.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Set;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.provider.animatic.Attachment;

/** Checks attached files, each only once for as long as it stays as it is: to read them all takes too long to be done at every key stroke. */
final class CheckedFiles {

    private final FileCheck check;
    private Set<Checked> good = Set.of();

    CheckedFiles(MediaProbe probe) {
        this.check = new FileCheck(probe);
    }

    /** A file that was good, as it was then. */
    private record Checked(Attachment attachment, FileTime changed, long bytes) {}

    /**
     * Checks every attached file of a request.
     *
     * @throws MediaException for the first that cannot be used
     */
    synchronized void check(VideoModel model, GenerationRequest request) throws MediaException {
        Set<Checked> found = new HashSet<>();
        for (Attachment attachment : Attachment.of(model, request)) {
            found.add(check(attachment));
        }
        good = found;
    }

    private Checked check(Attachment attachment) throws MediaException {
        Checked now = now(attachment);
        if (!good.contains(now)) {
            check.check(attachment.file(), attachment.kind());
        }
        return now;
    }

    private static Checked now(Attachment attachment) {
        try {
            BasicFileAttributes found = Files.readAttributes(attachment.file().path(), BasicFileAttributes.class);
            return new Checked(attachment, found.lastModifiedTime(), found.size());
        } catch (IOException e) {
            // The check itself says what is the matter.
            return new Checked(attachment, FileTime.fromMillis(0), -1);
        }
    }
}
