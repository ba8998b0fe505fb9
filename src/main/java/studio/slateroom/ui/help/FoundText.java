package studio.slateroom.ui.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.slateroom.help.Wanted;

/** Words in which those that were looked for stand out. */
final class FoundText {

    private FoundText() {}

    /** A text of its own, wrapped to its width. */
    static TextFlow flow(String text, Wanted wanted, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.getChildren().setAll(nodes(text, wanted, styleClass));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    /** The pieces of a text, to stand among others. */
    static List<Node> nodes(String text, Wanted wanted, String styleClass) {
        return wanted.pieces(text).stream()
                .<Node>map(piece -> {
                    Text node = new Text(piece.text());
                    node.getStyleClass().add(styleClass);
                    if (piece.found()) {
                        node.getStyleClass().add("help-found");
                    }
                    return node;
                })
                .toList();
    }
}
