package studio.slateroom.media;

import java.nio.file.Path;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.platform.CancelToken;

/** Encodes frames to a silent piece of a clip. */
public interface ClipEncoder {

    /**
     * Starts a piece. Same frames give the same bytes.
     *
     * @param target the file to write; pieces of one clip can be put together by {@link ClipAssembler}
     * @param cancel ends the encoder at once
     * @throws MediaException when the encoder does not start
     */
    FrameSink open(Path target, FrameSize size, int framesPerSecond, CancelToken cancel) throws MediaException;

    /** Takes the frames of one piece, in order, from one thread. */
    interface FrameSink extends AutoCloseable {

        /**
         * Adds a frame; blocks while the encoder is busy.
         *
         * @param i420 the planes Y, U, V one after the other, BT.709 limited range; U and V at half size. May be used
         *     again when the call returns
         * @throws MediaException when the encoder has failed
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        void write(byte[] i420) throws MediaException;

        /**
         * Ends the piece and waits until it is written.
         *
         * @throws MediaException when the piece is not complete
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        void finish() throws MediaException;

        /** Lets go of the encoder; a piece that was not finished is worthless. */
        @Override
        void close();
    }
}
