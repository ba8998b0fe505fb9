package studio.slateroom.ui.references;

import java.util.Optional;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.Message;

/** What is known of an attached file. */
sealed interface FileState {

    /** It is being looked at. */
    record Checking() implements FileState {}

    /**
     * It can be used.
     *
     * @param thumbnail a small picture of it; none for sound
     */
    record Usable(MediaInfo info, Optional<Picture> thumbnail) implements FileState {}

    /** It cannot be used. */
    record Faulty(Message reason) implements FileState {}
}
