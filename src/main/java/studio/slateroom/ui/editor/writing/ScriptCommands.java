package studio.slateroom.ui.editor.writing;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import studio.slateroom.script.dialect.Dialect;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.editor.complete.CompletionViewModel;
import studio.slateroom.ui.editor.find.FindViewModel;
import studio.slateroom.ui.editor.problems.ProblemsViewModel;

/** What is done with the script. */
public final class ScriptCommands {

    private final WritingViewModel model;
    private final FindViewModel find;
    private final CompletionViewModel completion;
    private final ProblemsViewModel problems;

    /** The commands of these view models. */
    public ScriptCommands(
            WritingViewModel model, FindViewModel find, CompletionViewModel completion, ProblemsViewModel problems) {
        this.model = model;
        this.find = find;
        this.completion = completion;
        this.problems = problems;
    }

    /** What finds a place in the script. */
    public List<Command> search() {
        BooleanBinding faulty = Bindings.createBooleanBinding(
                () -> !problems.foundProperty().get().worstFirst().isEmpty(), problems.foundProperty());
        return List.of(
                Command.named("script.complete").keys("Shortcut+Space").does(completion::ask),
                Command.named("script.find").keys("Shortcut+F").does(() -> find.open(false)),
                Command.named("script.replace").keys("Shortcut+H").does(() -> find.open(true)),
                Command.named("script.findNext").keys("F3").does(find::next),
                Command.named("script.findPrevious").keys("Shift+F3").does(find::previous),
                Command.named("script.nextProblem").keys("F8").when(faulty).does(problems::next),
                Command.named("script.previousProblem")
                        .keys("Shift+F8")
                        .when(faulty)
                        .does(problems::previous));
    }

    /** What changes the script as a whole, or writes it otherwise. */
    public List<Command> whole() {
        return List.of(
                whole("script.tidy").keys("Shortcut+Shift+T").does(model::tidy),
                whole("script.renumber").keys("Shortcut+Shift+R").does(model::renumber),
                whole("script.fit").keys("Shortcut+Shift+F").does(model::fit),
                whole("script.copySegmind").keys("Shortcut+Shift+C").does(() -> copy(Dialect.SEGMIND)),
                whole("script.copyOrdered").does(() -> copy(Dialect.ORDERED)),
                whole("script.copyChinese").does(() -> copy(Dialect.ZH)));
    }

    private Command.Builder whole(String id) {
        return Command.named(id).unless(model.blankProperty());
    }

    private void copy(Dialect dialect) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.written(dialect)));
    }
}
