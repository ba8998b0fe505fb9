package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.timeline.cut.Break;
import studio.slateroom.ui.timeline.cut.Grip;

/**
 * Draws blocks under a ruler and a play head over both. A press on the ruler, or a drag, moves the player there; a click
 * on a block moves it to the shot's beginning; dragging a block or its edge changes the script.
 */
final class TimelineStrip extends Pane {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final double RULER = 20;
    private static final double GAP = 2;
    private static final double BAND = 8;

    private final TimelineViewModel model;
    private final TimelineDrag drag;
    private final TimelineRuler ruler = new TimelineRuler();
    private final GhostLayer ghosts = new GhostLayer();
    private final Region clipEnd = region("timeline-clip-end");
    private final Region playHead = region("timeline-play-head");
    private final EdgeMark edgeMark = new EdgeMark(GAP);
    private final List<BlockNode> blocks = new ArrayList<>();
    private List<BreakNode> breaks = List.of();
    private TimeScale scale = new TimeScale(1, 1);
    private Optional<Grip> pointed = Optional.empty();
    private Laid laid = new Laid(List.of(), List.of(), Duration.ZERO);
    private boolean seeking;
    private double mouse;

    TimelineStrip(TimelineViewModel model) {
        this.model = model;
        drag = new TimelineDrag(model, this::preview);
        getStyleClass().add("timeline-strip");
        playHead.setMouseTransparent(true);
        clipEnd.setMouseTransparent(true);
        model.blocksProperty().subscribe(this::rebuild);
        model.playHeadProperty().subscribe(_ -> {
            mark();
            requestLayout();
        });
        model.focus().hoveredProperty().subscribe(_ -> mark());
        model.focus().atCaretProperty().subscribe(_ -> mark());
        model.edits().selectedProperty().subscribe(_ -> {
            mark();
            requestLayout();
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(edgeAt(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** What the places of all that is drawn depend on. */
    private record Laid(List<TimeRange> times, List<Break> breaks, Duration length) {}

    /** How time is laid out over the pixels at present. */
    TimeScale scale() {
        return scale;
    }

    /** Moves the focus to a shot's block, or to an edge of it. */
    void focus(Grip grip) {
        block(grip.shot()).ifPresent(node -> {
            node.requestFocus();
            model.edits().selectedProperty().set(grip);
        });
    }

    /** The instant under a point of the screen. */
    Duration instantAt(double screenX) {
        return scale.instant(screenToLocal(screenX, 0).getX() - snappedLeftInset());
    }

    /** Whether a drag takes this key: Escape puts everything back, Shift makes the later shots follow. */
    boolean holds(KeyEvent event) {
        if (!drag.isOn()) {
            return false;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            drag.cancel();
        } else {
            drag.to(mouse, event.isShiftDown(), event.isAltDown());
        }
        return true;
    }

    private Optional<BlockNode> block(int shot) {
        return blocks.stream().filter(node -> node.block().index() == shot).findFirst();
    }

    private void press(MouseEvent event) {
        // The scroll pane around would take the focus from the block.
        event.consume();
        mouse = event.getX() - snappedLeftInset();
        seeking = event.getY() < snappedTopInset() + RULER && event.getButton() == MouseButton.PRIMARY;
        if (seeking) {
            seek();
            return;
        }
        Optional<Grip> grip = edgeAt(event).or(() -> shotAt(event).map(Grip::whole));
        grip.ifPresent(this::focus);
        if (event.getButton() == MouseButton.PRIMARY) {
            grip.ifPresent(taken -> drag.begin(taken, mouse, scale));
        } else {
            drag.cancel();
        }
    }

    private void drag(MouseEvent event) {
        mouse = event.getX() - snappedLeftInset();
        if (seeking) {
            seek();
        } else {
            drag.to(mouse, event.isShiftDown(), event.isAltDown());
        }
    }

    private void release(MouseEvent event) {
        boolean dragged = drag.end();
        if (!seeking && !dragged && event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            Optional<BlockNode> clicked = shotAt(event).flatMap(this::block);
            if (event.getClickCount() == 2) {
                clicked.ifPresent(node -> model.reveal(node.block().index()));
            } else {
                clicked.ifPresent(node -> model.seek(node.block().time().start()));
            }
        }
        seeking = false;
    }

    private void seek() {
        model.seek(scale.instant(mouse));
    }

    private void point(Optional<Grip> edge) {
        setCursor(edge.isPresent() ? Cursor.H_RESIZE : Cursor.DEFAULT);
        if (!edge.equals(pointed)) {
            pointed = edge;
            requestLayout();
        }
    }

    private Optional<Integer> shotAt(MouseEvent event) {
        return blocks.stream()
                .filter(node -> node.getBoundsInParent().contains(event.getX(), event.getY()))
                .map(node -> node.block().index())
                .findFirst();
    }

    private Optional<Grip> edgeAt(MouseEvent event) {
        double x = event.getX() - snappedLeftInset();
        boolean onRuler = event.getY() < snappedTopInset() + RULER;
        return onRuler ? Optional.empty() : model.edits().times().flatMap(times -> TimelineHits.edge(times, scale, x));
    }

    private void preview(@Nullable TimelinePreview preview) {
        pseudoClassStateChanged(EDITING, preview != null);
        ghosts.show(preview, scale, RULER);
    }

    private void rebuild(List<TimelineBlock> given) {
        drag.cancel();
        // A layout of the strip is one of all panes around it, which is too much for every key stroke.
        Laid now = new Laid(given.stream().map(TimelineBlock::time).toList(), model.breaks(), model.clipLength());
        if (!now.equals(laid)) {
            laid = now;
            requestLayout();
        }
        boolean focused = blocks.stream().anyMatch(Node::isFocused);
        Grip selected = model.edits().selectedProperty().get();
        for (int i = 0; i < given.size(); i++) {
            if (i < blocks.size()) {
                blocks.get(i).show(given.get(i));
            } else {
                blocks.add(new BlockNode(model, given.get(i)));
            }
        }
        blocks.subList(given.size(), blocks.size()).clear();
        breaks = BreakNode.of(model, breaks);
        List<Node> children = new ArrayList<>(List.of(ruler));
        children.addAll(blocks);
        children.addAll(breaks);
        children.addAll(List.of(clipEnd, edgeMark, playHead, ghosts));
        // What is put in anew is styled anew, which is too much for every key stroke.
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
        if (focused) {
            focus(selected);
        }
        mark();
    }

    private void mark() {
        blocks.forEach(BlockNode::mark);
    }

    @Override
    protected void layoutChildren() {
        double seconds = model.clipLength().toMillis() / 1000.0;
        for (BlockNode node : blocks) {
            seconds = Math.max(seconds, node.block().time().endSeconds());
        }
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.max(1, getWidth() - left - snappedRightInset());
        double height = Math.max(0, getHeight() - top - RULER - snappedBottomInset());
        TimeScale fresh = new TimeScale(seconds, width);
        if (!fresh.equals(scale)) {
            scale = fresh;
            ruler.rule(scale, RULER, getWidth() - left);
        }
        ruler.resizeRelocate(left, top, width, RULER);
        ghosts.resizeRelocate(left, top, width, RULER + height);
        for (BlockNode node : blocks) {
            place(node, node.block().time(), top + RULER, height);
        }
        for (BreakNode node : breaks) {
            double band = node.isBand() ? Math.min(BAND, height) : height;
            place(node, node.found().time(), top + RULER + height - band, band);
        }
        place(clipEnd, model.clipLength(), top + RULER, height);
        place(playHead, model.playHeadProperty().get(), top, height + RULER);
        edgeMark.place(markedEdge(), top + RULER, height);
        clipEnd.setVisible(seconds * 1000 > model.clipLength().toMillis());
    }

    private void place(Region stretch, TimeRange time, double top, double height) {
        double x = snapPositionX(snappedLeftInset() + scale.x(time.start()));
        double end = snapPositionX(snappedLeftInset() + scale.x(time.end()));
        stretch.resizeRelocate(x, top, Math.max(2, end - x - GAP), height);
    }

    /** An edge that is pointed at goes before the one that keys would move. */
    private Optional<Double> markedEdge() {
        Grip marked = pointed.orElseGet(model.edits().selectedProperty()::get);
        return EdgeMark.instant(marked, model.edits()).map(instant -> snappedLeftInset() + scale.x(instant));
    }

    private void place(Region line, Duration instant, double top, double height) {
        line.resizeRelocate(snapPositionX(snappedLeftInset() + scale.x(instant)) - GAP, top, GAP, height);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }
}
