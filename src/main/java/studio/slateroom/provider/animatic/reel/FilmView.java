package studio.slateroom.provider.animatic.reel;

import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.MediaException;
import studio.slateroom.provider.animatic.frame.CameraPath;
import studio.slateroom.provider.animatic.frame.ShotPanel;
import studio.slateroom.provider.animatic.frame.ShotView;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.frame.YuvPanel;

/** A film that plays under the camera of a shot. */
public final class FilmView implements View {

    private final FilmStrip strip;
    private final FrameSize size;
    private final ShotView view;
    private final int from;

    private FilmView(FilmStrip strip, FrameSize size, ShotView view, int from) {
        this.strip = strip;
        this.size = size;
        this.view = view;
        this.from = from;
    }

    /**
     * A film from its first picture on.
     *
     * @param strip is closed with the view
     * @param frames how many frames of the shot will be drawn
     * @param from the frame in the shot with which the film begins
     * @param first the frame in the shot that will be drawn first
     * @throws MediaException when the film cannot be read
     */
    public static FilmView of(FilmStrip strip, CameraPath path, FrameSize size, int frames, int from, int first)
            throws MediaException {
        boolean made = false;
        try {
            YuvPanel panel = strip.at(Math.max(0, first - from));
            ShotView view = ShotView.covering(ShotPanel.covering(panel, size), path, size, frames);
            made = true;
            return new FilmView(strip, size, view, from);
        } finally {
            if (!made) {
                strip.close();
            }
        }
    }

    @Override
    public void draw(int number, YuvFrame frame) throws MediaException {
        view.show(ShotPanel.covering(strip.at(Math.max(0, number - from)), size));
        view.draw(number, frame);
    }

    @Override
    public void close() {
        strip.close();
    }
}
