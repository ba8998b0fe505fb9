package studio.slateroom.ui.fx;

import javafx.scene.Node;

/** Whether a node is there at all: seen, and with a place in the layout. */
public final class Presence {

    private Presence() {}

    /** Puts a node in its place, or takes it away so that its neighbours close up. */
    public static void set(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
