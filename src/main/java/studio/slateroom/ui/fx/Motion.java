package studio.slateroom.ui.fx;

import javafx.application.Platform;
import javafx.scene.control.ProgressBar;

/** Movement on the screen, which stays away where the desktop asks for stillness. */
public final class Motion {

    private Motion() {}

    /**
     * Shows how far something has come.
     *
     * @param fraction 0 to 1; below 0 where nobody knows, which a bar says by moving, or by being empty
     */
    public static void show(ProgressBar bar, double fraction) {
        bar.setProgress(progress(fraction, Platform.getPreferences().isReducedMotion()));
    }

    static double progress(double fraction, boolean still) {
        return fraction < 0 && still ? 0 : fraction;
    }
}
