package studio.slateroom.ui.editor.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import studio.slateroom.script.dialect.Dialect;
import studio.slateroom.script.template.Snippet;
import studio.slateroom.script.template.Template;
import studio.slateroom.ui.editor.complete.CompletionViewModel;
import studio.slateroom.ui.editor.find.FindViewModel;
import studio.slateroom.ui.editor.problems.ProblemsViewModel;

/** Binds the menu of all that can be done with the script. */
public final class ScriptMenuController {

    private final WritingViewModel model;
    private final FindViewModel find;
    private final CompletionViewModel completion;
    private final ProblemsViewModel problems;

    @FXML
    private Menu templates;

    @FXML
    private Menu snippets;

    @FXML
    private Menu copy;

    @FXML
    private MenuItem tidy;

    @FXML
    private MenuItem renumber;

    @FXML
    private MenuItem fit;

    /** A controller for these view models. */
    public ScriptMenuController(
            WritingViewModel model, FindViewModel find, CompletionViewModel completion, ProblemsViewModel problems) {
        this.model = model;
        this.find = find;
        this.completion = completion;
        this.problems = problems;
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
        List.of(copy, tidy, renumber, fit)
                .forEach(item -> item.disableProperty().bind(model.blankProperty()));
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

    @FXML
    private void complete() {
        completion.ask();
    }

    @FXML
    private void find() {
        find.open(false);
    }

    @FXML
    private void replace() {
        find.open(true);
    }

    @FXML
    private void findNext() {
        find.next();
    }

    @FXML
    private void findPrevious() {
        find.previous();
    }

    @FXML
    private void nextProblem() {
        problems.next();
    }

    @FXML
    private void previousProblem() {
        problems.previous();
    }

    @FXML
    private void tidy() {
        model.tidy();
    }

    @FXML
    private void renumber() {
        model.renumber();
    }

    @FXML
    private void fit() {
        model.fit();
    }

    @FXML
    private void copy(ActionEvent event) {
        Dialect dialect = (Dialect) ((MenuItem) event.getSource()).getUserData();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.written(dialect)));
    }
}
