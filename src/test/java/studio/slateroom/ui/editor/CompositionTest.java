package studio.slateroom.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.ui.fx.WindowExtension;

/** A Chinese input method at work in the script. */
@ExtendWith(WindowExtension.class)
class CompositionTest {

    private final List<String> changes = new ArrayList<>();
    private CodeArea area;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        onFx(() -> {
            area = new CodeArea("Shot 1\nA car waits.");
            StackPane page = new StackPane(area);
            Composition.install(area, page);
            stage.setScene(new Scene(page, 400, 300));
            stage.show();
            area.requestFocus();
            area.moveTo(7);
            area.textProperty().addListener((_, _, text) -> changes.add(text));
            return null;
        });
    }

    @AfterEach
    void close() {
        onFx(() -> {
            stage.hide();
            return null;
        });
    }

    @Test
    void showsWhatIsComposedWithoutWritingIt() {
        compose(run("yuan", InputMethodHighlight.UNSELECTED_RAW), run("jing", InputMethodHighlight.SELECTED_RAW));

        assertThat(composed()).extracting(Text::getText).containsExactly("yuan", "jing");
        assertThat(composed().getFirst().getStyleClass()).doesNotContain("chosen");
        assertThat(composed().getLast().getStyleClass()).contains("chosen");
        assertThat(changes).isEmpty();
    }

    @Test
    void showsItAtTheCaret() {
        compose(run("yuanjing", InputMethodHighlight.UNSELECTED_RAW));

        Bounds shown = onFx(() -> flow().localToScreen(flow().getLayoutBounds()));
        Bounds caret = onFx(() -> area.getCaretBounds().orElseThrow());
        assertThat(shown.getMinX()).isCloseTo(caret.getMinX(), within());
        assertThat(shown.getMinY()).isCloseTo(caret.getMinY(), within());
        assertThat(shown.getWidth()).isGreaterThan(8);
    }

    @Test
    void writesWhatIsCommittedInOneStepOfUndo() {
        compose(run("yuanjing", InputMethodHighlight.UNSELECTED_RAW));
        commit("远景，");

        assertThat(changes).containsExactly("Shot 1\n远景，A car waits.");
        assertThat(area.getCaretPosition()).isEqualTo(10);
        assertThat(composed()).isEmpty();

        onFx(() -> {
            area.undo();
            return null;
        });
        assertThat(area.getText()).isEqualTo("Shot 1\nA car waits.");
    }

    @Test
    void replacesTheSelection() {
        onFx(() -> {
            area.selectRange(7, 12);
            return null;
        });
        commit("汽车");

        assertThat(area.getText()).isEqualTo("Shot 1\n汽车 waits.");
    }

    @Test
    void writesNothingWhereNothingMayBeWritten() {
        onFx(() -> {
            area.setEditable(false);
            return null;
        });
        commit("汽车");

        assertThat(changes).isEmpty();
    }

    @Test
    void forgetsWhatWasComposedWhenTheCaretGoesElsewhere() {
        compose(run("che", InputMethodHighlight.UNSELECTED_RAW));
        onFx(() -> {
            area.moveTo(0);
            return null;
        });

        assertThat(composed()).isEmpty();
        assertThat(changes).isEmpty();
    }

    @Test
    void tellsTheMethodWhereTheCaretIsAndWhatIsSelected() {
        Bounds caret = onFx(() -> area.getCaretBounds().orElseThrow());
        Point2D place = onFx(() -> area.getInputMethodRequests().getTextLocation(0));

        assertThat(place).isEqualTo(new Point2D(caret.getMinX(), caret.getMaxY()));
        assertThat(onFx(() -> area.getInputMethodRequests()
                        .getLocationOffset((int) caret.getCenterX(), (int) caret.getCenterY())))
                .isEqualTo(7);

        onFx(() -> {
            area.selectRange(9, 12);
            return null;
        });
        assertThat(onFx(() -> area.getInputMethodRequests().getSelectedText())).isEqualTo("car");
    }

    private static InputMethodTextRun run(String text, InputMethodHighlight highlight) {
        return new InputMethodTextRun(text, highlight);
    }

    private void compose(InputMethodTextRun... runs) {
        fire(List.of(runs), "");
    }

    private void commit(String text) {
        fire(List.of(), text);
    }

    private void fire(List<InputMethodTextRun> composed, String committed) {
        onFx(() -> {
            area.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0));
            return null;
        });
    }

    private List<Text> composed() {
        return onFx(() -> flow().getChildren().stream().map(Text.class::cast).toList());
    }

    private TextFlow flow() {
        Node flow = stage.getScene().lookup(".composed");
        assertThat(flow).isInstanceOf(TextFlow.class);
        return (TextFlow) flow;
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1.5);
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
