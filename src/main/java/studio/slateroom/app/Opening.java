package studio.slateroom.app;

import javafx.scene.Scene;
import studio.slateroom.ui.fx.FxThread;

/**
 * Opens the window in steps, between which it is painted: first it can be seen, then typed into, then it is whole, and
 * then what takes longest begins, such as LibVLC.
 */
final class Opening {

    private final Scene scene;
    private final StudioGraph studio;
    private final Runnable last;
    private final Runnable listener = this::pulse;
    private int pulses;

    private Opening(Scene scene, StudioGraph studio, Runnable last) {
        this.scene = scene;
        this.studio = studio;
        this.last = last;
    }

    /**
     * Opens the studio in this scene, which is about to be shown.
     *
     * @param last done when all panes are there
     */
    static void of(Scene scene, StudioGraph studio, Runnable last) {
        Opening opening = new Opening(scene, studio, last);
        scene.addPostLayoutPulseListener(opening.listener);
    }

    private void pulse() {
        pulses++;
        scene.getRoot().requestLayout();
        // The second pulse begins when the frame of the first, with all that the user did before it, is handed over.
        if (pulses == 2) {
            pulses = 0;
            scene.removePostLayoutPulseListener(listener);
            FxThread.later(this::step);
        }
    }

    private void step() {
        if (studio.fillNext()) {
            scene.addPostLayoutPulseListener(listener);
        } else {
            last.run();
            Rehearsal.begin(scene, studio);
            studio.begin();
        }
    }
}
