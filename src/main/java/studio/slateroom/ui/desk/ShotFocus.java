package studio.slateroom.ui.desk;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** Which shots the user points at, so that script, timeline and player show the same one. */
public final class ShotFocus {

    /** Stands for no shot. */
    public static final int NONE = -1;

    private final IntegerProperty hovered = new SimpleIntegerProperty(NONE);
    private final IntegerProperty atCaret = new SimpleIntegerProperty(NONE);

    /** The index of the shot under the mouse, in whatever view. */
    public IntegerProperty hoveredProperty() {
        return hovered;
    }

    /** The index of the shot in which the caret stands. */
    public IntegerProperty atCaretProperty() {
        return atCaret;
    }
}
