package studio.slateroom.media;

import java.nio.file.Path;
import studio.slateroom.platform.CancelToken;

/** Decodes the pictures of films one after the other, upright and at a steady rate. */
public interface FilmReader {

    /**
     * Opens a film. Whatever its own rate is, it plays at its own speed.
     *
     * @param cancel ends the reading at once
     * @throws MediaException when the file cannot be read or has no pictures
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Film open(Path file, FilmCut cut, CancelToken cancel) throws MediaException;

    /** A film on its way, for one thread. It decodes no further ahead than a few pictures. */
    interface Film extends AutoCloseable {

        /** The pictures' width in pixels, even. */
        int width();

        /** The pictures' height in pixels, even. */
        int height();

        /**
         * The next picture; after the film's end its last one for as long as is asked.
         *
         * @param planes the planes Y, U and V to fill, BT.709 limited range, U and V at half size
         * @throws MediaException when the film is damaged, or takes too long
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        void read(byte[][] planes) throws MediaException;

        /** Lets go of the file. */
        @Override
        void close();
    }
}
