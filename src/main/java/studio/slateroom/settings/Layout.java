package studio.slateroom.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where things stand.
 *
 * @param window where the window was
 * @param corners where the small windows were, by their names
 * @param dividers where each split pane is divided, by its name; parts of its length, 0 to 1
 * @param folded the names of the panes that are folded away
 */
public record Layout(
        Optional<WindowPlace> window,
        Map<String, WindowCorner> corners,
        Map<String, List<Double>> dividers,
        Set<String> folded) {

    /** A window as the program proposes it. */
    public static final Layout STANDARD = new Layout(Optional.empty(), Map.of(), Map.of(), Set.of());

    public Layout {
        corners = Map.copyOf(corners);
        dividers = Map.copyOf(dividers);
        folded = Set.copyOf(folded);
    }

    /** This layout with the window at another place. */
    public Layout withWindow(WindowPlace place) {
        return new Layout(Optional.of(place), corners, dividers, folded);
    }

    /** This layout with one small window at another place. */
    public Layout withCorner(String name, WindowCorner corner) {
        Map<String, WindowCorner> changed = new HashMap<>(corners);
        changed.put(name, corner);
        return new Layout(window, changed, dividers, folded);
    }

    /** This layout with one split pane divided otherwise. */
    public Layout withDividers(String pane, List<Double> positions) {
        Map<String, List<Double>> changed = new HashMap<>(dividers);
        changed.put(pane, List.copyOf(positions));
        return new Layout(window, corners, changed, folded);
    }

    /** This layout with one pane folded away, or not. */
    public Layout withFolded(String pane, boolean away) {
        Set<String> changed = new HashSet<>(folded);
        if (away) {
            changed.add(pane);
        } else {
            changed.remove(pane);
        }
        return new Layout(window, corners, dividers, changed);
    }
}
