package studio.slateroom.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.editor.EditorController;
import studio.slateroom.ui.fx.Presence;
import studio.slateroom.ui.library.ClipsController;
import studio.slateroom.ui.queue.QueueController;
import studio.slateroom.ui.references.ReferencesController;
import studio.slateroom.ui.timeline.TimelineController;

/** Arranges the panes. */
public final class ShellController implements Panes {

    private final ShellViewModel model;
    private final RestoreViewModel restore;
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
    private Node clips;

    @FXML
    private Node editor;

    @FXML
    private Node player;

    @FXML
    private Node timeline;

    @FXML
    private Node inspector;

    @FXML
    private Node queue;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private EditorController editorController;

    @FXML
    private ReferencesController referencesController;

    @FXML
    private QueueController queueController;

    @FXML
    private ClipsController clipsController;

    @FXML
    private TimelineController timelineController;

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
        editorController.reveal(shot);
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
        queueController.toggle();
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
        clipsController.rename();
    }

    @Override
    public void pasteReference() {
        referencesController.paste();
    }

    @Override
    public void zoomTimeline(double factor) {
        layout.shownProperty("timeline").set(true);
        timelineController.zoom(factor);
    }

    @Override
    public void showWholeTimeline() {
        timelineController.showAll();
    }
}
