package studio.slateroom.provider.animatic.frame;

/** What is done to a frame once the camera has drawn it. */
public interface FrameEffect {

    /**
     * Changes a frame.
     *
     * @param number the frame in the shot, from 0
     */
    void apply(int number, YuvFrame frame);
}
