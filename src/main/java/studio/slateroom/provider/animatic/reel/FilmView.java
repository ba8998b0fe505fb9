package studio.slateroom.provider.animatic.reel;

import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.MediaException;
import studio.slateroom.provider.animatic.camera.CameraPath;
import studio.slateroom.provider.animatic.camera.Crop;
import studio.slateroom.provider.animatic.camera.Nudge;
import studio.slateroom.provider.animatic.camera.ShotClock;
import studio.slateroom.provider.animatic.frame.Finish;
import studio.slateroom.provider.animatic.frame.ShotPanel;
import studio.slateroom.provider.animatic.frame.ShotView;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.frame.YuvPanel;
import studio.slateroom.script.camera.ShotTempo;

/** A film that plays under the camera of a shot. */
public final class FilmView implements View {

    private final FilmStrip strip;
    private final FrameSize size;
    private final ShotView view;
    private final Run run;

    private FilmView(FilmStrip strip, FrameSize size, ShotView view, Run run) {
        this.strip = strip;
        this.size = size;
        this.view = view;
        this.run = run;
    }

    /**
     * How a film runs in a shot.
     *
     * @param clock the shot's own time, by which the film goes too
     * @param from the frame in the shot with which the film begins
     * @param frames how many frames of the shot will be drawn
     */
    public record Run(ShotClock clock, int from, int frames) {

        /** The film's picture in a frame of the shot. Backwards it runs towards its first picture. */
        int picture(int number) {
            double begin = clock.tempo() == ShotTempo.REVERSED ? 0 : clock.at(from);
            return (int) Math.max(0, clock.at(number) - begin);
        }
    }

    /**
     * A film from its first picture on.
     *
     * @param strip is closed with the view
     * @param first the frame in the shot that will be drawn first
     * @throws MediaException when the film cannot be read
     */
    public static FilmView of(
            FilmStrip strip, Run run, CameraPath path, FrameSize size, Crop crop, Finish finish, int first)
            throws MediaException {
        boolean made = false;
        try {
            YuvPanel panel = strip.at(run.picture(first));
            ShotView view = ShotView.covering(ShotPanel.covering(panel, size), path, size, run.frames(), crop, finish);
            made = true;
            return new FilmView(strip, size, view, run);
        } finally {
            if (!made) {
                strip.close();
            }
        }
    }

    @Override
    public void draw(int number, Nudge nudge, YuvFrame frame) throws MediaException {
        view.show(ShotPanel.covering(strip.at(run.picture(number)), size));
        view.draw(number, nudge, frame);
    }

    @Override
    public void close() {
        strip.close();
    }
}
