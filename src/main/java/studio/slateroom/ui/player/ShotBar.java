package studio.slateroom.ui.player;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.desk.ShotFocus;

/** The clip's shots as blocks with the play head over them. A press jumps there, a drag takes the play head along. */
final class ShotBar extends Pane {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double GAP = 2;
    private static final double HEAD = 2;

    private final PlayerViewModel model;
    private final Region playHead = new Region();
    private List<ShotBlock> blocks = List.of();

    ShotBar(PlayerViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("shot-bar");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(texts.get("player.bar.name"));
        playHead.getStyleClass().add("shot-bar-head");
        playHead.setMouseTransparent(true);
        model.timelineProperty().subscribe(this::rebuild);
        model.lengthProperty().subscribe(_ -> requestLayout());
        model.positionProperty().subscribe(_ -> requestLayout());
        model.focus().hoveredProperty().subscribe(_ -> mark());
        model.currentShotProperty().subscribe(_ -> mark());
        model.stateProperty().subscribe(state -> setDisable(!state.isReady()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> model.endScrub());
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            model.beginScrub(instant(event));
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            model.seek(instant(event));
        }
    }

    private void rebuild(ShotTimeline shots) {
        if (showInPlace(shots.slots())) {
            return;
        }
        blocks = shots.slots().stream().map(slot -> block(slot)).toList();
        getChildren().setAll(Stream.concat(blocks.stream(), Stream.of(playHead)).toList());
        mark();
    }

    /** What is put in anew is styled and laid out anew, which is too much for every key stroke. */
    private boolean showInPlace(List<ShotTimeline.Slot> slots) {
        List<TimeRange> before =
                blocks.stream().map(block -> block.slot().time()).toList();
        boolean alike = slots.size() == blocks.size()
                && IntStream.range(0, slots.size()).allMatch(i -> blocks.get(i).show(slots.get(i)));
        if (alike && !before.equals(slots.stream().map(ShotTimeline.Slot::time).toList())) {
            requestLayout();
        }
        return alike;
    }

    private ShotBlock block(ShotTimeline.Slot slot) {
        ShotBlock block = new ShotBlock(slot);
        block.hoverProperty()
                .subscribe(inside -> model.focus().hoveredProperty().set(inside ? slot.index() : ShotFocus.NONE));
        return block;
    }

    private void mark() {
        int hovered = model.focus().hoveredProperty().get();
        int current = model.currentShotProperty().get();
        for (ShotBlock block : blocks) {
            block.pseudoClassStateChanged(HOVERED, block.slot().index() == hovered);
            block.pseudoClassStateChanged(CURRENT, block.slot().index() == current);
        }
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        for (ShotBlock block : blocks) {
            double x = x(block.slot().time().start());
            double width = x(block.slot().time().end()) - x - GAP;
            block.resizeRelocate(x, top, Math.max(1, width), height);
        }
        playHead.resizeRelocate(x(model.positionProperty().get()) - HEAD / 2, 0, HEAD, getHeight());
        playHead.setVisible(model.stateProperty().get().isReady());
    }

    private double x(Duration instant) {
        double whole = model.lengthProperty().get().toNanos();
        double share = whole == 0 ? 0 : Math.clamp(instant.toNanos() / whole, 0, 1);
        return snapPositionX(snappedLeftInset() + share * room());
    }

    private Duration instant(MouseEvent event) {
        double share = Math.clamp((event.getX() - snappedLeftInset()) / Math.max(1, room()), 0, 1);
        return Duration.ofNanos(Math.round(share * model.lengthProperty().get().toNanos()));
    }

    private double room() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }
}
