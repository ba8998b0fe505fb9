package studio.slateroom.provider.animatic.air;

import java.awt.Graphics2D;
import studio.slateroom.provider.animatic.backdrop.Lights;
import studio.slateroom.provider.animatic.backdrop.Stage;
import studio.slateroom.provider.animatic.scene.Place;

/** Puts a painted place out of focus. */
public final class Focus {

    private Focus() {}

    /**
     * Softens the sheet, and where there are lamps turns some into discs.
     *
     * @param blur how far, in frame heights
     */
    public static void soften(Stage stage, Graphics2D g, double blur, Place place) {
        int radius = (int) StrictMath.round(blur * stage.unit());
        stage.layer().blur(radius, radius, false);
        if (hasLamps(place) && blur > 0.005) {
            int count = (int) (stage.layer().width() / stage.unit() * 13);
            Lights.bokeh(
                    stage,
                    g,
                    count,
                    stage.horizon() - stage.unit() * 0.42,
                    stage.horizon() + stage.unit() * 0.05,
                    blur * stage.unit() * 2.6);
        }
    }

    private static boolean hasLamps(Place place) {
        return place == Place.CITY || place == Place.ROAD || place == Place.STAGE;
    }
}
