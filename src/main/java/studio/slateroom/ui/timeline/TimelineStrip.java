package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.timeline.cut.Break;
import studio.slateroom.ui.timeline.cut.Grip;

/** Draws blocks under a ruler and a play head over both. */
final class TimelineStrip extends Pane {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final double GAP = 2;
    private static final double BAND = 8;

    private final TimelineViewModel model;
    private final StripMouse mouse;
    private final TimelineRuler ruler = new TimelineRuler();
    private final GhostLayer ghosts = new GhostLayer();
    private final Region clipEnd = region("timeline-clip-end");
    private final Region playHead = region("timeline-play-head");
    private final EdgeMark edgeMark = new EdgeMark(GAP);
    private final List<BlockNode> blocks = new ArrayList<>();
    private List<BreakNode> breaks = List.of();
    private TimeScale scale = new TimeScale(1, 1);
    private double figureWidth;
    private Laid laid = new Laid(List.of(), List.of(), Duration.ZERO);

    TimelineStrip(TimelineViewModel model) {
        this.model = model;
        mouse = new StripMouse(this, model);
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
        return scale.instant(onScale(screenToLocal(screenX, 0).getX()));
    }

    /** Whether a drag takes this key. */
    boolean holds(KeyEvent event) {
        return mouse.holds(event);
    }

    /** A place of the strip in pixels from the beginning of the scale. */
    double onScale(double x) {
        return x - snappedLeftInset();
    }

    /** Whether a place of the strip is on the ruler. */
    boolean isOnRuler(double y) {
        return y < snappedTopInset() + ruler.height();
    }

    /** The block at a place of the strip. */
    Optional<BlockNode> blockAt(double x, double y) {
        return blocks.stream()
                .filter(node -> node.getBoundsInParent().contains(x, y))
                .findFirst();
    }

    private Optional<BlockNode> block(int shot) {
        return blocks.stream().filter(node -> node.block().index() == shot).findFirst();
    }

    /** Shows what a drag would do, or nothing any more. */
    void preview(@Nullable TimelinePreview preview) {
        pseudoClassStateChanged(EDITING, preview != null);
        ghosts.show(preview, scale, ruler.height());
    }

    private void rebuild(List<TimelineBlock> given) {
        mouse.cancel();
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
        double rule = ruler.height();
        double height = Math.max(0, getHeight() - top - rule - snappedBottomInset());
        TimeScale fresh = new TimeScale(seconds, width);
        if (!fresh.equals(scale) || figureWidth != ruler.figureWidth()) {
            scale = fresh;
            figureWidth = ruler.figureWidth();
            ruler.rule(scale, getWidth() - left);
        }
        ruler.resizeRelocate(left, top, width, rule);
        ghosts.resizeRelocate(left, top, width, rule + height);
        for (BlockNode node : blocks) {
            place(node, node.block().time(), top + rule, height);
        }
        for (BreakNode node : breaks) {
            double band = node.isBand() ? Math.min(BAND, height) : height;
            place(node, node.found().time(), top + rule + height - band, band);
        }
        place(clipEnd, model.clipLength(), top + rule, height);
        place(playHead, model.playHeadProperty().get(), top, height + rule);
        edgeMark.place(markedEdge(), top + rule, height);
        clipEnd.setVisible(seconds * 1000 > model.clipLength().toMillis());
    }

    private void place(Region stretch, TimeRange time, double top, double height) {
        double x = snapPositionX(snappedLeftInset() + scale.x(time.start()));
        double end = snapPositionX(snappedLeftInset() + scale.x(time.end()));
        stretch.resizeRelocate(x, top, Math.max(2, end - x - GAP), height);
    }

    /** An edge that is pointed at goes before the one that keys would move. */
    private Optional<Double> markedEdge() {
        Grip marked = mouse.pointed().orElseGet(model.edits().selectedProperty()::get);
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
