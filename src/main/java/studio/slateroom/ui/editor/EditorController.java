package studio.slateroom.ui.editor;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.ui.desk.ScriptText;
import studio.slateroom.ui.editor.complete.CompletionPopup;
import studio.slateroom.ui.editor.complete.CompletionViewModel;
import studio.slateroom.ui.fx.Presence;

/** Binds the text area, its margin and the remark below it. */
public final class EditorController {

    private final EditorViewModel model;
    private final ScriptText text;
    private final CompletionViewModel completion;
    private @Nullable ShotGutter gutter;
    private @Nullable String clip;

    @FXML
    private CodeArea area;

    @FXML
    private Region hint;

    @FXML
    private Label summary;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeAction;

    /** A controller for this view model, whose text area becomes the place of the script's changes. */
    public EditorController(EditorViewModel model, ScriptText text, CompletionViewModel completion) {
        this.model = model;
        this.text = text;
        this.completion = completion;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        area.textProperty().subscribe(words -> {
            hint.setVisible(words.isEmpty());
            model.scriptProperty().set(words);
        });
        model.clipProperty().subscribe(this::clipShown);
        model.scriptProperty().subscribe(this::textGiven);
        model.parsedProperty().subscribe(this::styled);
        model.noticeProperty().subscribe(this::noticeGiven);
        model.onInsertion(this::insert);
        text.shownIn(new AreaText(area));
        area.caretPositionProperty().subscribe(model::caretAt);
        CompletionPopup.install(completion, area);
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

    /** What was understood may be older than the text by now; then a newer one is on its way. */
    private void styled(ShotScript script) {
        if (script.text().equals(area.getText()) && !script.text().isEmpty()) {
            area.setStyleSpans(0, ScriptStyler.styles(script));
        }
        ShotGutter fresh = new ShotGutter(script);
        if (gutter == null || !fresh.sameAs(gutter)) {
            gutter = fresh;
            area.setParagraphGraphicFactory(fresh);
        }
        model.caretAt(area.getCaretPosition());
    }

    private void noticeGiven(Optional<EditorViewModel.Notice> given) {
        Presence.set(notice, given.isPresent());
        given.ifPresent(remark -> {
            noticeText.setText(remark.text());
            Presence.set(noticeAction, remark.remedy().isPresent());
            noticeAction.setText(remark.remedy().orElse(""));
            noticeAction.setOnAction(_ -> remark.action().run());
        });
    }

    private void insert(String words) {
        int caret = area.getCaretPosition();
        String before = caret > 0 && !Character.isWhitespace(area.getText().charAt(caret - 1)) ? " " : "";
        area.replaceSelection(before + words);
        area.requestFocus();
    }
}
