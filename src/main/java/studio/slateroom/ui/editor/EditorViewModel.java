package studio.slateroom.ui.editor;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.RequestProblem;
import studio.slateroom.platform.Texts;
import studio.slateroom.project.Clip;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ShotFocus;

/** The script and what is to be said about it. */
public final class EditorViewModel {

    private final ClipDesk desk;
    private final ShotFocus focus;
    private final Texts texts;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<String> insertion = words -> {};

    /**
     * A remark below the script.
     *
     * @param text what is the matter
     * @param remedy what the button says, if there is one
     * @param action what the button does
     */
    public record Notice(String text, Optional<String> remedy, Runnable action) {}

    /** The view model of the clip on the desk. */
    public EditorViewModel(ClipDesk desk, ShotFocus focus, Texts texts) {
        this.desk = desk;
        this.focus = focus;
        this.texts = texts;
        desk.timelineProperty().subscribe(this::update);
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

    /** How many shots there are and how long they last. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What stands below the script. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
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
        notice.set(scriptProblem().or(this::overrun));
    }

    private Optional<Notice> scriptProblem() {
        return desk.problemsProperty().get().stream()
                .filter(problem -> !(problem instanceof RequestProblem.EmptyScript))
                .filter(problem -> desk.modelProperty()
                        .get()
                        .parameter(ParameterRole.PROMPT)
                        .filter(prompt -> problem.parameters().contains(prompt.name()))
                        .isPresent())
                .findFirst()
                .map(problem -> new Notice(texts.get(problem.message()), Optional.empty(), () -> {}));
    }

    private Optional<Notice> overrun() {
        ShotTimeline timeline = desk.timelineProperty().get();
        return desk.parsedProperty()
                .get()
                .statedEnd()
                .filter(end -> end.compareTo(timeline.length()) > 0
                        && !timeline.slots().isEmpty())
                .map(end -> overrun(end, timeline));
    }

    private Notice overrun(Duration end, ShotTimeline timeline) {
        Shot last = timeline.slots().getLast().shot();
        String text = texts.get("editor.notice.overrun", seconds(end), seconds(timeline.length()), last.number());
        return longEnough(end)
                .map(fit -> new Notice(
                        text,
                        Optional.of(
                                texts.get("editor.notice.setLength", fit.value().toString())),
                        () -> desk.set(fit.parameter(), fit.value())))
                .orElseGet(() -> new Notice(text, Optional.empty(), () -> {}));
    }

    /** The shortest length that the model makes and that takes the whole script. */
    private Optional<Fit> longEnough(Duration end) {
        return desk.modelProperty().get().parameter(ParameterRole.DURATION).flatMap(parameter -> {
            if (!(parameter.type() instanceof ParameterType.Choice choice)) {
                return Optional.empty();
            }
            return choice.allowed().stream()
                    .filter(ParameterValue.Whole.class::isInstance)
                    .map(ParameterValue.Whole.class::cast)
                    .filter(value -> Duration.ofSeconds(value.number()).compareTo(end) >= 0)
                    .min(Comparator.comparingLong(ParameterValue.Whole::number))
                    .map(value -> new Fit(parameter, value));
        });
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private record Fit(Parameter parameter, ParameterValue.Whole value) {}
}
