package studio.slateroom.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
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
    private Node timeline;

    @FXML
    private Node inspector;

    @FXML
    private VBox notices;

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
     */
    public ShellController(ShellViewModel model, RestoreViewModel restore) {
        this.model = model;
        this.restore = restore;
    }

    @FXML
    private void initialize() {
        List.of(clips, inspector).forEach(pane -> SplitPane.setResizableWithParent(pane, false));
        SplitPane.setResizableWithParent(timeline, false);
        columns.setDividerPositions(0.135, 0.785);
        desk.setDividerPositions(0.46);
        rows.setDividerPositions(0.84);
        model.noticeProperty().subscribe(this::tell);
        ClipDrop.on(root, restore);
    }

    /** Brings a shot of the script into view. */
    public void reveal(int shot) {
        editorController.reveal(shot);
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
        queueController.toggle();
    }

    @Override
    public void renameClip() {
        clipsController.rename();
    }

    @Override
    public void pasteReference() {
        referencesController.paste();
    }

    @Override
    public void zoomTimeline(double factor) {
        timelineController.zoom(factor);
    }

    @Override
    public void showWholeTimeline() {
        timelineController.showAll();
    }
}
