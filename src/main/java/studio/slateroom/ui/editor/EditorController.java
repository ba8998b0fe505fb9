package studio.slateroom.ui.editor;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.ui.desk.ScriptReading;
import studio.slateroom.ui.editor.hover.HoverViewModel;
import studio.slateroom.ui.editor.hover.ScriptHover;
import studio.slateroom.ui.editor.problems.ProblemsViewModel;
import studio.slateroom.ui.fx.Presence;

/** Binds the text area, its margin and the remark below it. */
public final class EditorController {

    private final EditorViewModel model;
    private final ProblemsViewModel problems;
    private final HoverViewModel hover;
    private @Nullable ShotGutter gutter;
    private @Nullable String clip;

    @FXML
    private Node pane;

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

    /** A controller for these view models. */
    public EditorController(EditorViewModel model, ProblemsViewModel problems, HoverViewModel hover) {
        this.model = model;
        this.problems = problems;
        this.hover = hover;
    }

    @FXML
    private void initialize() {
        StyledArea styled = new StyledArea(area);
        FixPopup fixes = new FixPopup(area, problems);
        fixes.install(pane);
        ScriptHover.install(hover, area);
        problems.onJump(styled::jump);
        problems.quickFixes().onEdit(styled::apply);
        summary.textProperty().bind(model.summaryProperty());
        area.textProperty().subscribe(text -> {
            hint.setVisible(text.isEmpty());
            model.scriptProperty().set(text);
        });
        model.clipProperty().subscribe(this::clipShown);
        model.scriptProperty().subscribe(this::textGiven);
        model.readingProperty().subscribe(() -> styled(styled, fixes));
        model.noticeProperty().subscribe(this::noticeGiven);
        model.onInsertion(this::insert);
        area.caretPositionProperty().subscribe(model::caretAt);
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

    private void textGiven(String text) {
        if (!area.getText().equals(text)) {
            area.replaceText(text);
        }
    }

    /** What was understood may be older than the text by now; then a newer one is on its way. */
    private void styled(StyledArea styled, FixPopup fixes) {
        ScriptReading reading = model.readingProperty().get();
        if (!reading.isOf(area.getText())) {
            return;
        }
        if (area.getLength() > 0) {
            styled.style(ScriptStyler.styles(reading));
        }
        ShotGutter fresh =
                new ShotGutter(reading.script(), problems.rowsProperty().get(), fixes::showAt);
        if (gutter == null || !fresh.sameAs(gutter)) {
            gutter = fresh;
            area.setParagraphGraphicFactory(fresh);
        }
        model.caretAt(area.getCaretPosition());
    }

    private void noticeGiven(Optional<String> given) {
        Presence.set(notice, given.isPresent());
        noticeText.setText(given.orElse(""));
    }

    private void insert(String words) {
        int caret = area.getCaretPosition();
        String before = caret > 0 && !Character.isWhitespace(area.getText().charAt(caret - 1)) ? " " : "";
        area.replaceSelection(before + words);
        area.requestFocus();
    }
}
