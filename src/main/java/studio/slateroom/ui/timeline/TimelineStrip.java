package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.desk.ShotHue;
import studio.slateroom.ui.fx.Hint;

/**
 * Draws blocks under a ruler and a play head over both. A press on the ruler, or a drag, moves the player there; a click
 * on a block moves it to the shot's beginning.
 */
final class TimelineStrip extends Pane {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
    private static final double RULER = 20;
    private static final double GAP = 2;
    private static final double LEAST_ROOM = 40;

    private final TimelineViewModel model;
    private final Region clipEnd = region("timeline-clip-end");
    private final Region playHead = region("timeline-play-head");
    private final List<Label> marks = new ArrayList<>();
    private final List<BlockNode> blocks = new ArrayList<>();
    private TimeScale scale = new TimeScale(1, 1);

    TimelineStrip(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("timeline-strip");
        playHead.setMouseTransparent(true);
        clipEnd.setMouseTransparent(true);
        model.blocksProperty().subscribe(this::rebuild);
        model.playHeadProperty().subscribe(_ -> follow());
        model.focus().hoveredProperty().subscribe(_ -> mark());
        model.focus().atCaretProperty().subscribe(_ -> mark());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getY() < snappedTopInset() + RULER) {
                seek(event);
            }
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
    }

    private void seek(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            model.seek(scale.instant(event.getX() - snappedLeftInset()));
        }
    }

    private void rebuild(List<TimelineBlock> given) {
        blocks.clear();
        given.forEach(block -> blocks.add(new BlockNode(block)));
        List<Node> children = new ArrayList<>(blocks);
        children.add(clipEnd);
        children.add(playHead);
        getChildren().setAll(children);
        marks.clear();
        mark();
        follow();
    }

    private void follow() {
        Duration instant = model.playHeadProperty().get();
        for (BlockNode node : blocks) {
            node.pseudoClassStateChanged(
                    PLAYING, instant.isPositive() && node.block.time().contains(instant));
        }
        requestLayout();
    }

    private void mark() {
        int hovered = model.focus().hoveredProperty().get();
        int current = model.focus().atCaretProperty().get();
        for (BlockNode node : blocks) {
            node.pseudoClassStateChanged(HOVERED, node.block.index() == hovered);
            node.pseudoClassStateChanged(CURRENT, node.block.index() == current);
        }
    }

    @Override
    protected void layoutChildren() {
        double seconds = model.clipLength().toMillis() / 1000.0;
        for (BlockNode node : blocks) {
            seconds = Math.max(seconds, node.block.time().endSeconds());
        }
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        TimeScale fresh = new TimeScale(seconds, Math.max(1, width));
        if (!fresh.equals(scale) || marks.isEmpty()) {
            scale = fresh;
            rule();
        }
        double top = snappedTopInset() + RULER;
        double height = Math.max(0, getHeight() - top - snappedBottomInset());
        for (BlockNode node : blocks) {
            double x = snapPositionX(left + scale.x(node.block.time().start()));
            double end = snapPositionX(left + scale.x(node.block.time().end()));
            node.resizeRelocate(x, top, Math.max(2, end - x - GAP), height);
        }
        place(clipEnd, model.clipLength(), left, top, height);
        place(playHead, model.playHeadProperty().get(), left, snappedTopInset(), height + RULER);
        clipEnd.setVisible(seconds * 1000 > model.clipLength().toMillis());
    }

    private void place(Region line, Duration instant, double left, double top, double height) {
        line.resizeRelocate(snapPositionX(left + scale.x(instant)) - GAP, top, GAP, height);
    }

    /** The ruler's figures are few; they are made anew when the scale changes. */
    private void rule() {
        getChildren().removeAll(marks);
        marks.clear();
        double step = scale.step();
        for (int i = 0; i * step <= scale.seconds(); i++) {
            double second = i * step;
            Label figure = new Label(figure(second));
            figure.getStyleClass().add("timeline-figure");
            figure.setMouseTransparent(true);
            double x = snappedLeftInset() + scale.x(Duration.ofMillis(Math.round(second * 1000)));
            boolean fits = x + LEAST_ROOM <= getWidth();
            figure.setVisible(fits);
            figure.resizeRelocate(snapPositionX(x), snappedTopInset(), LEAST_ROOM, RULER);
            marks.add(figure);
        }
        getChildren().addAll(0, marks);
    }

    private static String figure(double second) {
        return second == Math.rint(second)
                ? String.format(Locale.ROOT, "%ds", Math.round(second))
                : String.format(Locale.ROOT, "%.1fs", second);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }

    /** One shot. */
    private final class BlockNode extends Label {
        private final TimelineBlock block;

        BlockNode(TimelineBlock block) {
            super(String.valueOf(block.number()));
            this.block = block;
            setManaged(false);
            setAlignment(Pos.TOP_LEFT);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(block.number() + ": " + block.text());
            getStyleClass().addAll("timeline-block", ShotHue.styleClass(block.index()));
            if (block.cutOff()) {
                getStyleClass().add("cut-off");
            }
            setTooltip(new Hint(block.text()));
            hoverProperty()
                    .subscribe(inside -> model.focus().hoveredProperty().set(inside ? block.index() : ShotFocus.NONE));
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getClickCount() == 2) {
                    model.reveal(block.index());
                } else if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                    model.seek(block.time().start());
                }
            });
        }
    }
}
