package studio.slateroom.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The panes in a ring, from one to the next of which the focus goes at once; it comes back to where it was in each. */
final class PaneRing {

    private final List<Node> panes;
    private final Map<Node, Node> last = new HashMap<>();

    /** The panes of a window, whose root this is. */
    PaneRing(Node root, List<Node> panes) {
        this.panes = panes;
        root.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> pane(owner).ifPresent(pane -> last.put(pane, owner)));
    }

    /** Moves the focus so many panes on from the one that has it; past those that are folded away or have nothing that takes it. */
    void go(@Nullable Node owner, int by) {
        int from = pane(owner).map(panes::indexOf).orElse(-1);
        int start = from < 0 && by > 0 ? -1 : Math.max(from, 0);
        for (int i = 1; i <= panes.size(); i++) {
            Node pane = panes.get(Math.floorMod(start + i * by, panes.size()));
            Optional<Node> target = target(pane);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private Optional<Node> pane(@Nullable Node owner) {
        return panes.stream().filter(pane -> isIn(pane, owner)).findFirst();
    }

    private Optional<Node> target(Node pane) {
        if (pane.getScene() == null || !isSeen(pane)) {
            return Optional.empty();
        }
        Node before = last.get(pane);
        return Optional.ofNullable(before)
                .filter(node -> isIn(pane, node) && takesFocus(node) && isSeen(node))
                .or(() -> within(pane).filter(PaneRing::takesFocus).findFirst());
    }

    private static Stream<Node> within(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(PaneRing::within))
                : Stream.of(node);
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(Node pane, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
