package studio.slateroom.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.editor.EditorController;
import studio.slateroom.ui.fx.Later;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.fx.ViewLoader;
import studio.slateroom.ui.library.ClipsController;
import studio.slateroom.ui.queue.QueueController;
import studio.slateroom.ui.references.ReferencesController;
import studio.slateroom.ui.timeline.TimelineController;

/** Arranges the panes. */
public final class ShellController implements Panes {

    private final ShellViewModel model;
    private final RestoreViewModel restore;
    private final Deque<List<Later>> steps = new ArrayDeque<>();
    private final PaneLayout layout;
    private @Nullable PaneRing ring;

    @FXML
    private BorderPane root;

    @FXML
    private SplitPane columns;

    @FXML
    private SplitPane rows;

    @FXML
    private SplitPane desk;

    @FXML
    private Later menu;

    @FXML
    private Later clips;

    @FXML
    private Later editor;

    @FXML
    private Later player;

    @FXML
    private Later takes;

    @FXML
    private Later timeline;

    @FXML
    private Node inspector;

    @FXML
    private Later parameters;

    @FXML
    private Later references;

    @FXML
    private Later generatePlace;

    @FXML
    private Later help;

    @FXML
    private Later queue;

    @FXML
    private VBox notices;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    /**
     * A controller for this view model.
     *
     * @param restore takes the clips that are dropped on the window
     * @param layout remembers how the window is divided
     */
    public ShellController(ShellViewModel model, RestoreViewModel restore, PaneLayout layout) {
        this.model = model;
        this.restore = restore;
        this.layout = layout;
    }

    @FXML
    private void initialize() {
        List.of(clips, inspector).forEach(pane -> SplitPane.setResizableWithParent(pane, false));
        SplitPane.setResizableWithParent(timeline, false);
        divide();
        ring = new PaneRing(root, List.of(clips, editor, player, timeline, inspector, queue));
        model.noticeProperty().subscribe(this::tell);
        ClipDrop.on(root, restore);
        steps.addAll(List.of(
                List.of(editor),
                List.of(menu, clips, player, takes),
                List.of(timeline, parameters, references, generatePlace),
                List.of(queue, help)));
    }

    /**
     * Puts the next of the panes that are still to come into their places: what is typed into first.
     *
     * @return whether more are to come
     */
    public boolean fillNext(ViewLoader views) {
        if (!steps.isEmpty()) {
            List<Later> step = steps.removeFirst();
            step.forEach(views::fill);
            if (step.contains(editor)) {
                in(editor, EditorController.class).map(EditorController::later).ifPresent(steps::addFirst);
            }
        }
        return !steps.isEmpty();
    }

    private void divide() {
        Division across = layout.divide("columns", columns, 0.135, 0.785);
        Division down = layout.divide("rows", rows, 0.84);
        layout.divide("desk", desk, 0.46);
        layout.fold("clips", across, clips, 0);
        layout.fold("inspector", across, inspector, 1);
        layout.fold("timeline", down, timeline, 0);
    }

    /** Brings a shot of the script into view. */
    public void reveal(int shot) {
        in(editor, EditorController.class).ifPresent(pane -> pane.reveal(shot));
    }

    /** What acts in a pane; nothing where the pane is still to come. */
    private static <T> Optional<T> in(Later pane, Class<T> controller) {
        return pane.controller().map(controller::cast);
    }

    /** Puts a bar between the menus and the panes. */
    public void addNotice(Node bar) {
        notices.getChildren().add(bar);
    }

    private void tell(Optional<String> sentence) {
        Presence.set(notice, sentence.isPresent());
        noticeText.setText(sentence.orElse(""));
    }

    @FXML
    private void dismissNotice() {
        model.dismissNotice();
    }

    @Override
    public void toggleQueue() {
        in(queue, QueueController.class).ifPresent(QueueController::toggle);
    }

    @Override
    public void goToPane(int by) {
        if (ring != null) {
            ring.go(root.getScene().getFocusOwner(), by);
        }
    }

    @Override
    public void renameClip() {
        layout.shownProperty("clips").set(true);
        in(clips, ClipsController.class).ifPresent(ClipsController::rename);
    }

    @Override
    public void pasteReference() {
        in(references, ReferencesController.class).ifPresent(ReferencesController::paste);
    }

    @Override
    public void zoomTimeline(double factor) {
        layout.shownProperty("timeline").set(true);
        in(timeline, TimelineController.class).ifPresent(pane -> pane.zoom(factor));
    }

    @Override
    public void showWholeTimeline() {
        in(timeline, TimelineController.class).ifPresent(TimelineController::showAll);
    }
}
