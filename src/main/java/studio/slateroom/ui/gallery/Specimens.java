package studio.slateroom.ui.gallery;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** One kind of control after the other, each in several states with the states' names below. */
final class Specimens {

    /** The states of what can be pressed. */
    static final List<String> PRESSED = List.of("", "hover", "armed", "focused focus-visible", "disabled");

    /** The states of what can be switched. */
    static final List<String> SWITCHED =
            List.of("", "hover", "selected", "selected focused focus-visible", "disabled", "selected disabled");

    /** The states of what can be filled in. */
    static final List<String> FILLED = List.of("", "hover", "focused focus-visible focus-within", ".wrong", "disabled");

    private final Pane place;

    Specimens(Pane place) {
        this.place = place;
    }

    /**
     * Puts in one copy for each state.
     *
     * @param states pseudo-classes, and style classes behind a point, separated by blanks
     */
    Specimens add(Supplier<? extends Node> maker, List<String> states) {
        states.forEach(state -> add(maker.get(), state));
        return this;
    }

    /** Puts in something in one state. */
    Specimens add(Node node, String states) {
        for (String state : states.split(" ", -1)) {
            if (state.equals("disabled")) {
                node.setDisable(true);
            } else if (state.startsWith(".")) {
                node.getStyleClass().add(state.substring(1));
            } else if (!state.isEmpty()) {
                node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
            }
        }
        Label caption = new Label(states);
        caption.getStyleClass().add("pane-note");
        VBox specimen = new VBox(node, caption);
        specimen.getStyleClass().add("specimen");
        place.getChildren().add(specimen);
        return this;
    }
}
