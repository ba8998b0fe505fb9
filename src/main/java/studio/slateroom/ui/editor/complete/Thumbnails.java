package studio.slateroom.ui.editor.complete;

import java.util.Optional;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.MediaKind;

/** Small pictures of the attached files. */
@FunctionalInterface
public interface Thumbnails {

    /** The picture of a file that can be cited; none for sound, or while it is still being looked at. */
    Optional<Picture> of(MediaKind kind, int number);
}
