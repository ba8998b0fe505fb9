package studio.slateroom.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.ui.editor.EditorController;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.fx.ThemeChoice;
import studio.slateroom.ui.library.ClipsController;
import studio.slateroom.ui.player.PlayerController;
import studio.slateroom.ui.queue.QueueController;
import studio.slateroom.ui.references.ReferencesController;

/** Binds the menus and arranges the panes. */
public final class ShellController {

    private final ShellViewModel model;
    private final ShellActions actions;
    private final Theme theme;
    private final Desktop desktop;
    private final AppDirectories directories;
    private final Texts texts;

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
    private MenuItem undo;

    @FXML
    private MenuItem redo;

    @FXML
    private MenuItem generate;

    @FXML
    private RadioMenuItem dark;

    @FXML
    private RadioMenuItem light;

    @FXML
    private RadioMenuItem system;

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
    private PlayerController playerController;

    /** A controller for this view model. */
    public ShellController(
            ShellViewModel model,
            ShellActions actions,
            Theme theme,
            Desktop desktop,
            AppDirectories directories,
            Texts texts) {
        this.model = model;
        this.actions = actions;
        this.theme = theme;
        this.desktop = desktop;
        this.directories = directories;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        List.of(clips, inspector).forEach(pane -> SplitPane.setResizableWithParent(pane, false));
        SplitPane.setResizableWithParent(timeline, false);
        columns.setDividerPositions(0.135, 0.785);
        desk.setDividerPositions(0.46);
        rows.setDividerPositions(0.84);
        undo.disableProperty().bind(model.desk().canUndoProperty().not());
        redo.disableProperty().bind(model.desk().canRedoProperty().not());
        generate.disableProperty().bind(actions.generate().blockedProperty());
        model.noticeProperty().subscribe(this::tell);
        bindTheme();
    }

    /** Brings a shot of the script into view. */
    public void reveal(int shot) {
        editorController.reveal(shot);
    }

    private void bindTheme() {
        ToggleGroup group = new ToggleGroup();
        bindTheme(group, dark, ThemeChoice.DARK);
        bindTheme(group, light, ThemeChoice.LIGHT);
        bindTheme(group, system, ThemeChoice.SYSTEM);
    }

    private void bindTheme(ToggleGroup group, RadioMenuItem item, ThemeChoice choice) {
        item.setToggleGroup(group);
        item.setOnAction(_ -> theme.choiceProperty().set(choice));
        theme.choiceProperty().subscribe(chosen -> item.setSelected(chosen == choice));
    }

    private void tell(Optional<String> sentence) {
        notice.setVisible(sentence.isPresent());
        notice.setManaged(sentence.isPresent());
        noticeText.setText(sentence.orElse(""));
    }

    @FXML
    private void newProject() {
        chooseFolder("shell.file.newProject").ifPresent(model::createIn);
    }

    @FXML
    private void openProject() {
        chooseFolder("shell.file.openProject").ifPresent(model::open);
    }

    @FXML
    private void openSample() {
        model.openSample(directories.projects());
    }

    @FXML
    private void importScript() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("shell.file.importScript"));
        File chosen = chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            model.importScript(chosen.toPath());
        }
    }

    @FXML
    private void showFolder() {
        ProjectFolder folder = model.desk().folderProperty().get();
        if (folder != null) {
            desktop.open(folder.path());
        }
    }

    @FXML
    private void quit() {
        ((Stage) root.getScene().getWindow()).close();
    }

    @FXML
    private void undo() {
        model.desk().undo();
    }

    @FXML
    private void redo() {
        model.desk().redo();
    }

    @FXML
    private void pasteReference() {
        referencesController.paste();
    }

    @FXML
    private void addClip() {
        actions.clips().add();
    }

    @FXML
    private void duplicateClip() {
        actions.clips().duplicate();
    }

    @FXML
    private void renameClip() {
        clipsController.rename();
    }

    @FXML
    private void generate() {
        actions.generate().generate();
    }

    @FXML
    private void toggleQueue() {
        queueController.toggle();
    }

    @FXML
    private void togglePlay() {
        actions.player().togglePlay();
    }

    @FXML
    private void fullScreen() {
        playerController.toggleFullScreen();
    }

    @FXML
    private void about() {
        new AboutDialog(texts).showOver(root.getScene().getWindow());
    }

    @FXML
    private void dismissNotice() {
        model.dismissNotice();
    }

    private Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(title));
        if (directories.projects().toFile().isDirectory()) {
            chooser.setInitialDirectory(directories.projects().toFile());
        }
        File chosen = chooser.showDialog(root.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
