package studio.slateroom.ui.timeline;

import java.time.Duration;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;

/** Shows a part of the strip, or all of it. */
final class TimelineScroller extends ScrollPane {

    private static final double MOST = 16;
    private static final double NOTCH = 1.2;

    private final TimelineStrip strip;
    private double zoom = 1;

    TimelineScroller(TimelineViewModel model, TimelineStrip strip) {
        super(strip);
        this.strip = strip;
        getStyleClass().add("timeline-scroller");
        setFitToHeight(true);
        setFocusTraversable(false);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        viewportBoundsProperty().subscribe(_ -> widen());
        addEventFilter(ScrollEvent.SCROLL, this::scroll);
        model.playHeadProperty().subscribe(this::follow);
    }

    /** Zooms by a factor about the middle of what is shown. */
    void zoom(double factor) {
        zoom(factor, room() / 2);
    }

    /** Shows the whole clip. */
    void fit() {
        zoom(1 / zoom);
    }

    private void scroll(ScrollEvent event) {
        double notches = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (event.isShortcutDown()) {
            zoom(
                    notches > 0 ? NOTCH : 1 / NOTCH,
                    sceneToLocal(event.getSceneX(), 0).getX());
            event.consume();
        } else if (zoom > 1) {
            lookAt(offset() - notches);
            event.consume();
        }
    }

    /** Zooms so that what lies at {@code x} of the window stays there. */
    private void zoom(double factor, double x) {
        double changed = Math.clamp(zoom * factor, 1, MOST);
        double place = (offset() + x) * changed / zoom;
        zoom = changed < 1.01 ? 1 : changed;
        widen();
        layout();
        lookAt(place - x);
    }

    private void widen() {
        strip.setMinWidth(room() * zoom);
        strip.setPrefWidth(room() * zoom);
    }

    private void follow(Duration instant) {
        double x = strip.scale().x(instant);
        if (zoom > 1 && !strip.isPressed() && (x < offset() || x > offset() + room())) {
            lookAt(x - room() / 4);
        }
    }

    private double room() {
        return getViewportBounds().getWidth();
    }

    private double offset() {
        return getHvalue() * hidden();
    }

    private double hidden() {
        return room() * (zoom - 1);
    }

    private void lookAt(double offset) {
        setHvalue(hidden() <= 0 ? 0 : Math.clamp(offset / hidden(), 0, 1));
    }
}
