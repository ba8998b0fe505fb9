package studio.slateroom.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where things stand.
 *
 * @param window where the window was
 * @param dividers where each split pane is divided, by its name; parts of its length, 0 to 1
 */
public record Layout(Optional<WindowPlace> window, Map<String, List<Double>> dividers) {

    /** A window as the program proposes it. */
    public static final Layout STANDARD = new Layout(Optional.empty(), Map.of());

    public Layout {
        dividers = Map.copyOf(dividers);
    }

    /** This layout with the window at another place. */
    public Layout withWindow(WindowPlace place) {
        return new Layout(Optional.of(place), dividers);
    }

    /** This layout with one split pane divided otherwise. */
    public Layout withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> changed = new HashMap<>(dividers);
        changed.put(pane, List.copyOf(positions));
        return new Layout(window, changed);
    }
}
