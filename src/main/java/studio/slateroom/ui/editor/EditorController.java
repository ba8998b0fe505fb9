package studio.slateroom.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.ui.desk.ScriptReading;
import studio.slateroom.ui.desk.ScriptText;
import studio.slateroom.ui.editor.complete.CompletionPopup;
import studio.slateroom.ui.editor.complete.CompletionViewModel;
import studio.slateroom.ui.editor.find.FindViewModel;
import studio.slateroom.ui.editor.find.FoundPlaces;
import studio.slateroom.ui.editor.hover.HoverViewModel;
import studio.slateroom.ui.editor.hover.ScriptHover;
import studio.slateroom.ui.editor.problems.FoundProblems;
import studio.slateroom.ui.editor.problems.ProblemsViewModel;
import studio.slateroom.ui.fx.Later;
import studio.slateroom.ui.fx.Presence;

/** Binds the text area, its margin and the remark below it. */
public final class EditorController {

    private final EditorViewModel model;
    private final ScriptText text;
    private final ProblemsViewModel problems;
    private final HoverViewModel hover;
    private final CompletionViewModel completion;
    private final FindViewModel find;
    private @Nullable ShotGutter gutter;
    private @Nullable String clip;

    @FXML
    private CodeArea area;

    @FXML
    private StackPane page;

    @FXML
    private VBox hint;

    @FXML
    private Label example;

    @FXML
    private Later findPlace;

    @FXML
    private Later startPlace;

    @FXML
    private Later problemsPlace;

    @FXML
    private Later meterPlace;

    @FXML
    private Label summary;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    /** A controller for these view models, whose text area becomes the place of the script's changes. */
    public EditorController(
            EditorViewModel model,
            ScriptText text,
            CompletionViewModel completion,
            ProblemsViewModel problems,
            HoverViewModel hover,
            FindViewModel find) {
        this.model = model;
        this.text = text;
        this.completion = completion;
        this.problems = problems;
        this.hover = hover;
        this.find = find;
    }

    @FXML
    private void initialize() {
        ScriptPaint paint = new ScriptPaint(area);
        FixPopup fixes = new FixPopup(area, problems);
        fixes.install();
        ScriptHover.install(hover, area);
        summary.textProperty().bind(model.summaryProperty());
        // The clip may be there before the view is, and an empty area must not be taken for its script.
        model.clipProperty().subscribe(this::clipShown);
        model.scriptProperty().subscribe(this::textGiven);
        area.textProperty().subscribe(words -> {
            Presence.set(hint, words.isEmpty());
            model.scriptProperty().set(words);
        });
        hint.layoutBoundsProperty().subscribe(this::fitHint);
        problems.foundProperty().subscribe(() -> prepare(paint, fixes));
        find.placesProperty().subscribe(() -> prepare(paint, fixes));
        prepare(paint, fixes);
        model.noticeProperty().subscribe(this::noticeGiven);
        AreaText edits = new AreaText(area);
        model.onInsertion(edits::insert);
        text.shownIn(edits);
        area.caretPositionProperty().subscribe(model::caretAt);
        CaretRest.install(area);
        CompletionPopup.install(completion, area);
        Composition.install(area, page);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** Tab is a letter here; with Ctrl it goes on to the next control, or back, as it does elsewhere without. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** What stands around the text, and can come when that can be typed into. */
    public List<Later> later() {
        return List.of(problemsPlace, meterPlace, findPlace, startPlace);
    }

    /** Brings a shot into view and puts the caret at its beginning. */
    public void reveal(int shot) {
        ShotScript script = model.parsedProperty().get();
        if (shot >= 0 && shot < script.shots().size()) {
            area.moveTo(script.shots().get(shot).header().span().start());
            area.requestFollowCaret();
            area.requestFocus();
        }
    }

    /** In a low window the example goes before it is cut: the templates below it show more. */
    private void fitHint() {
        double width = hint.getWidth();
        double inside = width - hint.getInsets().getLeft() - hint.getInsets().getRight();
        double needed =
                hint.prefHeight(width) + (example.isManaged() ? 0 : example.prefHeight(inside) + hint.getSpacing());
        Presence.set(example, needed <= hint.getHeight());
    }

    private void clipShown(@Nullable Clip shown) {
        if (shown != null && !shown.id().equals(clip)) {
            clip = shown.id();
            area.replaceText(shown.script());
            area.moveTo(0);
            area.requestFollowCaret();
            area.getUndoManager().forgetHistory();
        }
    }

    private void textGiven(String words) {
        if (!area.getText().equals(words)) {
            area.replaceText(words);
        }
    }

    /** What was understood or found may be older than the text by now; then a newer one is on its way. */
    private void prepare(ScriptPaint paint, FixPopup fixes) {
        FoundProblems found = problems.foundProperty().get();
        Optional<FoundPlaces> places = find.placesProperty().get();
        ScriptReading reading = found.reading();
        String words = area.getText();
        if (reading.isOf(words)
                && places.stream().allMatch(place -> place.text().equals(words))) {
            var shown = paint.begin();
            model.prepare(
                    () -> new Looks(
                            ScriptPaint.missing(reading, places, shown),
                            new ShotGutter(found, fixes::showAt),
                            reading.script()),
                    looks -> show(looks, paint));
        }
    }

    private void show(Looks looks, ScriptPaint paint) {
        if (!looks.script().text().equals(area.getText())) {
            return;
        }
        paint.make(looks.strokes());
        if (gutter == null || !looks.gutter().sameAs(gutter)) {
            gutter = looks.gutter();
            area.setParagraphGraphicFactory(gutter);
        }
        model.caretAt(area.getCaretPosition());
    }

    private void noticeGiven(Optional<String> given) {
        Presence.set(notice, given.isPresent());
        noticeText.setText(given.orElse(""));
    }

    /** What there is to be shown of a script. */
    private record Looks(List<ScriptPaint.Stroke> strokes, ShotGutter gutter, ShotScript script) {}
}
