package studio.slateroom.provider.animatic.reel;

import studio.slateroom.media.MediaException;
import studio.slateroom.provider.animatic.camera.Nudge;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** One thing that a shot shows, as its camera sees it. For one thread. */
public interface View extends AutoCloseable {

    /**
     * Draws a frame.
     *
     * @param number the frame in the shot, from 0; behind the shot's end things go on
     * @param nudge what a cut does to it
     * @throws MediaException when what is shown cannot be read
     */
    void draw(int number, Nudge nudge, YuvFrame frame) throws MediaException;

    @Override
    default void close() {}

    /** Makes a view when it is first seen. */
    @FunctionalInterface
    interface Opener {

        /**
         * The view.
         *
         * @param number the frame that will be drawn first
         */
        View open(int number) throws MediaException;
    }
}
