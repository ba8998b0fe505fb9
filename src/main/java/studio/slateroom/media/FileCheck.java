package studio.slateroom.media;

import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.platform.MediaKind;

/** Looks whether an attached file is there, is what it was, and is of the kind that is wanted. */
public final class FileCheck {

    private final MediaProbe probe;

    /** A check that looks at files with this. */
    public FileCheck(MediaProbe probe) {
        this.probe = probe;
    }

    /**
     * Checks one file. A moving GIF passes for a picture, as its first one does with the services.
     *
     * @throws MediaException when it cannot be used, with the reason
     */
    public MediaInfo check(AttachedFile file, MediaKind wanted) throws MediaException {
        if (file.address().isPresent()) {
            String host = String.valueOf(file.address().get().getHost());
            throw new MediaException(new MediaFault.Elsewhere(file.name(), host));
        }
        MediaInfo info = probe.probe(file.path());
        boolean movingPicture = wanted == MediaKind.IMAGE && info.format().equals("gif");
        if (info.kind() != wanted && !movingPicture) {
            throw new MediaException(new MediaFault.WrongKind(file.name(), wanted, info.kind()));
        }
        if (!ContentHash.of(file.path()).equals(file.sha256())) {
            throw new MediaException(new MediaFault.Changed(file.name()));
        }
        return info;
    }
}
