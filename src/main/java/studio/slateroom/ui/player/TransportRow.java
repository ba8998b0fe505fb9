package studio.slateroom.ui.player;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A row of controls that hides the less important ones where it is too narrow for all. What follows a {@code Region}
 * of rank {@link #SPACER} stands at the right end.
 */
public final class TransportRow extends Pane {

    /** The rank of the gap between both ends. */
    public static final int SPACER = -1;

    private static final String RANK = "transport-row-rank";
    private static final double GAP = 4;

    /** An empty row. */
    public TransportRow() {
        getStyleClass().add("transport");
    }

    /** Says how dispensable a control is: 0 stays always, of the others the highest goes first. */
    public static void setRank(Node node, int rank) {
        node.getProperties().put(RANK, rank);
    }

    /** How dispensable a control is. */
    public static int getRank(Node node) {
        return node.getProperties().get(RANK) instanceof Integer rank ? rank : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest = 0;
        for (Node node : getManagedChildren()) {
            tallest = Math.max(tallest, node.prefHeight(-1));
        }
        return snappedTopInset() + tallest + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + width(controls(0)) + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        int most = getManagedChildren().stream()
                .mapToInt(TransportRow::getRank)
                .max()
                .orElse(0);
        while (most > 0 && width(controls(most)) > room) {
            most--;
        }
        double spare = Math.max(0, room - width(controls(most)));
        double x = snappedLeftInset();
        for (Node node : getManagedChildren()) {
            boolean shown = getRank(node) <= most;
            node.setVisible(shown);
            if (getRank(node) == SPACER) {
                x += spare;
            } else if (shown) {
                place(node, x);
                x += snapSizeX(node.prefWidth(-1)) + GAP;
            }
        }
    }

    private void place(Node node, double x) {
        double width = snapSizeX(node.prefWidth(-1));
        double height = snapSizeY(node.prefHeight(-1));
        node.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
    }

    private List<Node> controls(int most) {
        return getManagedChildren().stream()
                .filter(node -> getRank(node) != SPACER && getRank(node) <= most)
                .toList();
    }

    private double width(List<Node> nodes) {
        double sum = Math.max(0, nodes.size() - 1) * GAP;
        for (Node node : nodes) {
            sum += snapSizeX(node.prefWidth(-1));
        }
        return sum;
    }
}
