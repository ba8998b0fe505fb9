package studio.slateroom.ui.references;

import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.MediaKind;

/** Looks at files, off the UI thread. */
public final class FileInspector {

    /** Twice the size at which thumbnails are shown, for sharp screens. */
    private static final int THUMBNAIL_WIDTH = 192;

    private static final int THUMBNAIL_HEIGHT = 128;

    private final MediaProbe probe;
    private final FileCheck check;
    private final PictureReader pictures;

    /** An inspector that reads files with these. */
    public FileInspector(MediaProbe probe, PictureReader pictures) {
        this.probe = probe;
        this.check = new FileCheck(probe);
        this.pictures = pictures;
    }

    /** A file with its content's identity; without one where it cannot be read, which a look at it will then tell. */
    AttachedFile attach(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return new AttachedFile(absolute, ContentHash.of(absolute));
        } catch (MediaException e) {
            return new AttachedFile(absolute, "");
        }
    }

    /** What kind of file this is, or nothing where it is no media file. */
    Optional<MediaKind> kind(Path path) {
        try {
            return Optional.of(probe.probe(path).kind());
        } catch (MediaException e) {
            return Optional.empty();
        }
    }

    /** Whether a file can be used as the given kind, with its thumbnail if so. */
    FileState inspect(AttachedFile file, MediaKind wanted) {
        try {
            MediaInfo info = check.check(file, wanted);
            return new FileState.Usable(info, thumbnail(file.path(), info));
        } catch (MediaException e) {
            return new FileState.Faulty(e.message());
        }
    }

    private Optional<Picture> thumbnail(Path path, MediaInfo info) throws MediaException {
        if (info.kind() == MediaKind.AUDIO) {
            return Optional.empty();
        }
        return Optional.of(pictures.read(path, info.length().dividedBy(2), THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT));
    }
}
