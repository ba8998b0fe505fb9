package studio.slateroom.ui.editor.writing;

import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import studio.slateroom.script.template.Snippet;
import studio.slateroom.script.template.Template;

/** Fills the script's menu with what a script can begin with and what can be put into it. */
public final class ScriptMenuController {

    private final WritingViewModel model;

    @FXML
    private Menu templates;

    @FXML
    private Menu snippets;

    /** A controller for this view model. */
    public ScriptMenuController(WritingViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        fill(
                templates,
                Template.all(false).stream().map(this::entry),
                Template.all(true).stream().map(this::entry));
        fill(
                snippets,
                Snippet.all(false).stream().map(this::entry),
                Snippet.all(true).stream().map(this::entry));
    }

    private static void fill(Menu menu, Stream<MenuItem> english, Stream<MenuItem> chinese) {
        menu.getItems()
                .setAll(Stream.of(english, Stream.of(new SeparatorMenuItem()), chinese)
                        .flatMap(part -> part)
                        .toList());
    }

    private MenuItem entry(Template template) {
        return entry(template.title(), () -> model.start(template));
    }

    private MenuItem entry(Snippet snippet) {
        return entry(snippet.title(), () -> model.insert(snippet));
    }

    private static MenuItem entry(String title, Runnable action) {
        MenuItem entry = new MenuItem(title);
        entry.setMnemonicParsing(false);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
