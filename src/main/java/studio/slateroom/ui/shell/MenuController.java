package studio.slateroom.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.Engine;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.generate.PriceWords;

/** Binds the menus. */
public final class MenuController {

    private final ShellViewModel model;
    private final ShellActions actions;
    private final PaneCommands panes;
    private final Theme theme;
    private final Texts texts;

    @FXML
    private MenuBar bar;

    @FXML
    private MenuItem undo;

    @FXML
    private MenuItem redo;

    @FXML
    private MenuItem draft;

    @FXML
    private MenuItem buy;

    @FXML
    private CheckMenuItem liveDraft;

    @FXML
    private RadioMenuItem dark;

    @FXML
    private RadioMenuItem light;

    @FXML
    private RadioMenuItem system;

    /** A controller for this view model. */
    public MenuController(ShellViewModel model, ShellActions actions, PaneCommands panes, Theme theme, Texts texts) {
        this.model = model;
        this.actions = actions;
        this.panes = panes;
        this.theme = theme;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        undo.disableProperty().bind(model.desk().canUndoProperty().not());
        redo.disableProperty().bind(model.desk().canRedoProperty().not());
        draft.disableProperty().bind(actions.generate().draftBlockedProperty());
        buy.disableProperty().bind(actions.generate().paidBlockedProperty());
        liveDraft.selectedProperty().bindBidirectional(actions.liveDraft());
        actions.generate().priceProperty().subscribe(this::price);
        bindTheme();
    }

    /** Who orders by the keyboard or the menu reads the same price as on the button. */
    private void price(Optional<PriceTable.Offer> price) {
        buy.setText(texts.get("shell.clip.buy", new PriceWords(texts).label(Engine.SEGMIND, price)));
    }

    private void bindTheme() {
        ToggleGroup group = new ToggleGroup();
        bindTheme(group, dark, Appearance.DARK);
        bindTheme(group, light, Appearance.LIGHT);
        bindTheme(group, system, Appearance.SYSTEM);
    }

    private void bindTheme(ToggleGroup group, RadioMenuItem item, Appearance choice) {
        item.setToggleGroup(group);
        item.setOnAction(_ -> theme.choiceProperty().set(choice));
        theme.choiceProperty().subscribe(chosen -> item.setSelected(chosen == choice));
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
        model.openSample(actions.projects());
    }

    @FXML
    private void importScript() {
        chooseFile("shell.file.importScript").ifPresent(model::importScript);
    }

    @FXML
    private void restoreClip() {
        chooseFile("shell.file.restoreClip").ifPresent(file -> actions.restore().restore(List.of(file)));
    }

    @FXML
    private void showFolder() {
        ProjectFolder folder = model.desk().folderProperty().get();
        if (folder != null) {
            actions.desktop().open(folder.path());
        }
    }

    @FXML
    private void openSettings() {
        actions.settings().run();
    }

    @FXML
    private void quit() {
        Window window = bar.getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
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
        panes.pasteReference();
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
        panes.renameClip();
    }

    @FXML
    private void draft() {
        actions.generate().order(Engine.ANIMATIC);
    }

    @FXML
    private void buy() {
        actions.generate().order(Engine.SEGMIND);
    }

    @FXML
    private void toggleQueue() {
        panes.toggleQueue();
    }

    @FXML
    private void togglePlay() {
        actions.player().togglePlay();
    }

    @FXML
    private void fullScreen() {
        actions.player().toggleFullScreen();
    }

    @FXML
    private void toggleHelp() {
        panes.toggleHelp();
    }

    @FXML
    private void about() {
        String text = texts.get(
                "shell.about.text",
                System.getProperty("java.runtime.version"),
                System.getProperty("javafx.runtime.version"));
        MessageDialog dialog = new MessageDialog(texts, texts.get("shell.help.about"), text);
        dialog.initOwner(bar.getScene().getWindow());
        dialog.show();
    }

    private Optional<Path> chooseFile(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        File chosen = chooser.showOpenDialog(bar.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(title));
        if (Files.isDirectory(actions.projects())) {
            chooser.setInitialDirectory(actions.projects().toFile());
        }
        File chosen = chooser.showDialog(bar.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
