package studio.slateroom.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

/** A row of a list that is as wide as the list and as high as its wrapped texts make it. */
public abstract class WrappingCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 10;

    /** An empty row. */
    @SuppressWarnings("this-escape") // Both setters are final and call nothing that a subclass can override.
    protected WrappingCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, so that texts are wrapped rather than scrolled.
        setPrefWidth(0);
    }

    /** The list does not ask by itself how high a row becomes at its width. */
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        return snappedTopInset() + graphic.prefHeight(room()) + snappedBottomInset();
    }

    /** Texts are wrapped at the width that the height was told for, whether there is a scroll bar or not. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node graphic = getGraphic();
        if (graphic != null && getListView() != null) {
            graphic.resizeRelocate(snappedLeftInset(), snappedTopInset(), room(), graphic.prefHeight(room()));
        }
    }

    private double room() {
        return getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
    }
}
