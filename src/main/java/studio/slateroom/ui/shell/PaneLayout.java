package studio.slateroom.ui.shell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import studio.slateroom.settings.Layout;

/** How the window is divided and which panes are folded away, as it was when it was closed. */
public final class PaneLayout {

    private final Layout start;
    private final Consumer<UnaryOperator<Layout>> keep;
    private final Map<String, BooleanProperty> shown = new HashMap<>();

    /**
     * The layout of a window.
     *
     * @param start how it was last
     * @param keep remembers what changes
     */
    public PaneLayout(Layout start, Consumer<UnaryOperator<Layout>> keep) {
        this.start = start;
        this.keep = keep;
    }

    /** Whether a pane of this name is there; false while it is folded away. */
    public BooleanProperty shownProperty(String name) {
        return shown.computeIfAbsent(name, _ -> {
            BooleanProperty property = new SimpleBooleanProperty(!start.folded().contains(name));
            property.addListener((_, _, now) -> keep.accept(layout -> layout.withFolded(name, !now)));
            return property;
        });
    }

    /** Divides a split pane as it was last, or else as it is proposed here. */
    Division divide(String name, SplitPane pane, double... proposed) {
        List<Double> places = start.dividers().getOrDefault(name, List.of());
        if (places.size() != proposed.length) {
            places = Arrays.stream(proposed).boxed().toList();
        }
        return new Division(pane, places, now -> keep.accept(layout -> layout.withDividers(name, now)));
    }

    /** Folds a pane of a division in and out. */
    void fold(String name, Division division, Node pane, int divider) {
        shownProperty(name).subscribe(now -> division.show(pane, divider, now));
    }
}
