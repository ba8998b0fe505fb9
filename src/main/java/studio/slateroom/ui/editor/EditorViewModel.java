package studio.slateroom.ui.editor;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.generation.RequestProblem;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.fx.UiTasks;

/** The script and what is to be said about it. */
public final class EditorViewModel {

    private final ClipDesk desk;
    private final ShotFocus focus;
    private final UiTasks tasks;
    private final Texts texts;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<String>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<String> insertion = words -> {};

    /** The view model of the clip on the desk. */
    public EditorViewModel(ClipDesk desk, ShotFocus focus, UiTasks tasks, Texts texts) {
        this.desk = desk;
        this.focus = focus;
        this.tasks = tasks;
        this.texts = texts;
        desk.parsedProperty().subscribe(this::update);
        desk.problemsProperty().subscribe(this::update);
    }

    /** The text, both ways. */
    public StringProperty scriptProperty() {
        return desk.scriptProperty();
    }

    /** The clip that the text belongs to; another clip has another history of edits. */
    public ReadOnlyObjectProperty<? extends Clip> clipProperty() {
        return desk.clipProperty();
    }

    /** What was understood, a moment behind the text. */
    public ReadOnlyObjectProperty<ShotScript> parsedProperty() {
        return desk.parsedProperty();
    }

    /** Works out off the UI thread what there is to be shown; only the newest comes back. */
    public <T> void prepare(Callable<T> work, Consumer<? super T> show) {
        tasks.runLatest(this, work, show);
    }

    /** How many shots there are and how long they last. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why the script cannot be sent at all. */
    public ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Which shots are pointed at. */
    public ShotFocus focus() {
        return focus;
    }

    /** Says in which shot the caret stands. */
    public void caretAt(int offset) {
        ShotScript script = desk.parsedProperty().get();
        focus.atCaretProperty()
                .set(script.shotAt(offset).map(script.shots()::indexOf).orElse(ShotFocus.NONE));
    }

    /** Says who puts words into the text at the caret. */
    public void onInsertion(Consumer<String> inserter) {
        insertion = inserter;
    }

    /** Puts words into the text at the caret. */
    public void insert(String words) {
        insertion.accept(words);
    }

    private void update() {
        ShotScript script = desk.parsedProperty().get();
        summary.set(script.statedEnd()
                .map(end -> texts.get("editor.summary.timed", script.shots().size(), seconds(end)))
                .orElseGet(
                        () -> texts.get("editor.summary.untimed", script.shots().size())));
        notice.set(scriptProblem());
    }

    private Optional<String> scriptProblem() {
        return desk.problemsProperty().get().stream()
                .filter(problem -> !(problem instanceof RequestProblem.EmptyScript))
                .filter(problem -> desk.modelProperty()
                        .get()
                        .parameter(ParameterRole.PROMPT)
                        .filter(prompt -> problem.parameters().contains(prompt.name()))
                        .isPresent())
                .findFirst()
                .map(problem -> texts.get(problem.message()));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
