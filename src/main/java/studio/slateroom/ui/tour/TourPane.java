package studio.slateroom.ui.tour;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** Lies over the window while there is a tour: a veil with a hole at the place, and the card beside it. */
public final class TourPane extends Pane {

    private final TourViewModel model;
    private final Function<TourStep, Optional<Node>> places;
    private final Region card;
    private final Rectangle ring = new Rectangle();
    private Shape veil = new Path();

    /**
     * A pane for the place where the tour is.
     *
     * @param places finds what a step of the tour is about
     * @param card tells of it
     */
    @SuppressWarnings("this-escape") // What is called is final, and the class is.
    public TourPane(TourViewModel model, Function<TourStep, Optional<Node>> places, Region card) {
        this.model = model;
        this.places = places;
        this.card = card;
        setId("tour");
        getStyleClass().add("tour");
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        getChildren().setAll(veil, ring, card);
        model.stepProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D hole = model.stepProperty()
                .get()
                .flatMap(places)
                .map(this::around)
                .orElseGet(() -> new Rectangle2D(getWidth() / 2, getHeight() / 2, 0, 0));
        ring.setX(hole.getMinX());
        ring.setY(hole.getMinY());
        ring.setWidth(hole.getWidth());
        ring.setHeight(hole.getHeight());
        Shape cut = Shape.subtract(
                new Rectangle(getWidth(), getHeight()),
                new Rectangle(hole.getMinX(), hole.getMinY(), hole.getWidth(), hole.getHeight()));
        cut.getStyleClass().add("tour-veil");
        veil = cut;
        getChildren().set(0, veil);
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        Rectangle2D at = CardPlace.beside(hole, new Rectangle2D(0, 0, getWidth(), getHeight()), width, height);
        card.resizeRelocate(at.getMinX(), at.getMinY(), width, height);
    }

    private Rectangle2D around(Node place) {
        Bounds bounds = sceneToLocal(place.localToScene(place.getLayoutBounds()));
        double left = Math.clamp(bounds.getMinX(), 0, getWidth());
        double top = Math.clamp(bounds.getMinY(), 0, getHeight());
        double right = Math.clamp(bounds.getMaxX(), left, getWidth());
        double bottom = Math.clamp(bounds.getMaxY(), top, getHeight());
        return new Rectangle2D(left, top, right - left, bottom - top);
    }
}
