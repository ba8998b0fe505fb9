package studio.slateroom.ui.command;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where the focus has to be for a key to count. */
public enum Place {
    /** Anywhere in the window. */
    EVERYWHERE,
    /** In the player. */
    PLAYER,
    /** In the timeline. */
    TIMELINE,
    /** In the player and in the timeline. */
    PLAYBACK,
    /** In the list of clips. */
    CLIPS,
    /** In the queue. */
    QUEUE;

    /** Says that a node, with all that is in it, is this place. */
    public void mark(Node node) {
        node.getProperties().put(Place.class, this);
    }

    /** Whether one key cannot stand for two things in these places, since the focus can be in both at once. */
    boolean overlaps(Place other) {
        return this == other || holds(other) || other.holds(this);
    }

    private boolean holds(Place inner) {
        return this == EVERYWHERE || (this == PLAYBACK && (inner == PLAYER || inner == TIMELINE));
    }

    /** The places that a node is in. */
    static Set<Place> around(@Nullable Node node) {
        Set<Place> found = EnumSet.of(EVERYWHERE);
        for (Node inner = node; inner != null; inner = inner.getParent()) {
            if (inner.hasProperties() && inner.getProperties().get(Place.class) instanceof Place place) {
                found.add(place);
            }
        }
        if (found.contains(PLAYER) || found.contains(TIMELINE)) {
            found.add(PLAYBACK);
        }
        return found;
    }
}
