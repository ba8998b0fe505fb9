package studio.slateroom.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** How one split pane is divided, also while some of its panes are folded away and their dividers with them. */
final class Division {

    private final SplitPane pane;
    private final List<Node> all;
    private final List<Double> places;
    private final Consumer<List<Double>> keep;
    private final Map<Node, Integer> folded = new HashMap<>();
    private boolean laying;

    /**
     * A split pane with all that is in it.
     *
     * @param places where it is divided, as parts of its length
     * @param keep remembers where it is divided
     */
    Division(SplitPane pane, List<Double> places, Consumer<List<Double>> keep) {
        this.pane = pane;
        this.all = List.copyOf(pane.getItems());
        this.places = new ArrayList<>(places);
        this.keep = keep;
        pane.getDividers().addListener((ListChangeListener<SplitPane.Divider>) _ -> listen());
        listen();
        lay();
    }

    /**
     * Folds a pane away, or puts it back to where it was.
     *
     * @param divider the divider that goes with it
     */
    void show(Node node, int divider, boolean shown) {
        if (shown != folded.containsKey(node)) {
            return;
        }
        laying = true;
        if (shown) {
            folded.remove(node);
            pane.getItems().add(place(node), node);
        } else {
            folded.put(node, divider);
            pane.getItems().remove(node);
        }
        lay();
    }

    private int place(Node node) {
        return (int) all.subList(0, all.indexOf(node)).stream()
                .filter(before -> !folded.containsKey(before))
                .count();
    }

    private void lay() {
        laying = true;
        pane.setDividerPositions(shown().stream().mapToDouble(places::get).toArray());
        laying = false;
    }

    private List<Integer> shown() {
        return IntStream.range(0, places.size())
                .filter(divider -> !folded.containsValue(divider))
                .boxed()
                .toList();
    }

    private void listen() {
        pane.getDividers().forEach(divider -> divider.positionProperty().subscribe((_, _) -> moved()));
    }

    private void moved() {
        List<Integer> shown = shown();
        double[] now = pane.getDividerPositions();
        if (laying || now.length != shown.size() || pane.getScene() == null) {
            return;
        }
        for (int i = 0; i < now.length; i++) {
            places.set(shown.get(i), Math.clamp(now[i], 0, 1));
        }
        keep.accept(List.copyOf(places));
    }
}
