package studio.slateroom.ui.fx;

import javafx.scene.control.Tooltip;

/** A tooltip for sentences: they wrap instead of running across the screen. */
public final class Hint extends Tooltip {

    private static final double WIDTH = 360;

    /** A hint with this text. */
    public Hint(String text) {
        super(text);
        setWrapText(true);
        setMaxWidth(WIDTH);
    }
}
