package studio.slateroom.ui.player.vlc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/**
 * The LibVLC of this machine, loaded, with one player.
 *
 * @param factory keeps the library loaded
 * @param player plays one medium at a time
 */
record LibVlc(MediaPlayerFactory factory, EmbeddedMediaPlayer player) {

    /**
     * No title over the picture, no subtitles, nothing on standard error. Files are local, so that 50 ms of them read
     * ahead are enough; of the usual 300 ms, each seek and change of speed would cost a part.
     */
    private static final List<String> OPTIONS =
            List.of("--quiet", "--no-video-title-show", "--no-spu", "--no-osd", "--file-caching=50");

    /** LibVLC is missing or does not start. */
    static final class UnavailableException extends Exception {
        private static final long serialVersionUID = 1;

        UnavailableException(String reason) {
            super(reason);
        }

        UnavailableException(Throwable cause) {
            super(String.valueOf(cause), cause);
        }
    }

    /**
     * Loads the library, which takes up to two seconds.
     *
     * @param discovery looks for it and tells whether it is there; without, its classes must not be touched
     */
    static LibVlc load(BooleanSupplier discovery) throws UnavailableException {
        try {
            if (!discovery.getAsBoolean()) {
                throw new UnavailableException("LibVLC 3 or its plugins were not found");
            }
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(SoundOutput.options());
            MediaPlayerFactory factory = new MediaPlayerFactory(options);
            return new LibVlc(factory, factory.mediaPlayers().newEmbeddedMediaPlayer());
        } catch (RuntimeException | LinkageError e) {
            throw new UnavailableException(e);
        }
    }

    /** Lets go of the library; nothing must be playing. */
    void release() {
        player.release();
        factory.release();
    }
}
