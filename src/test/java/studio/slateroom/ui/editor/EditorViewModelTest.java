package studio.slateroom.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.ShotFocus;

class EditorViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private EditorViewModel model;

    @BeforeEach
    void open() {
        model = new EditorViewModel(desk.clip, desk.focus, desk.texts);
        desk.open(disk, "Shot 1 | 0s–4s\nA\nShot 2 | 4s–8s\nB");
    }

    @Test
    void sumsTheScriptUp() {
        assertThat(model.summaryProperty().get()).isEqualTo("2 shots · 8 s");

        model.scriptProperty().set("A lamp.");
        assertThat(model.summaryProperty().get()).isEqualTo("1 shot");

        model.scriptProperty().set("");
        assertThat(model.summaryProperty().get()).isEqualTo("No shots");
    }

    @Test
    void offersALengthThatTakesTheWholeScript() {
        model.scriptProperty().set("Shot 1 | 0s–9s\nA\nShot 2 | 9s–14s\nB");

        EditorViewModel.Notice notice = model.noticeProperty().get().orElseThrow();
        assertThat(notice.text()).isEqualTo("The script ends at 14 s and the clip at 10 s: shot 2 is cut off.");
        assertThat(notice.remedy()).contains("Set length to 15 s");

        notice.action().run();

        assertThat(desk.clip.value(desk.parameter("duration"))).isEqualTo(new ParameterValue.Whole(15));
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void offersNothingWhereNoLengthIsEnough() {
        model.scriptProperty().set("Shot 1 | 0s–40s\nA");

        assertThat(model.noticeProperty().get().orElseThrow().remedy()).isEmpty();
    }

    @Test
    void saysThatTheScriptIsTooLong() {
        model.scriptProperty().set("x".repeat(20_001));

        assertThat(model.noticeProperty().get().orElseThrow().text()).startsWith("Script has 20,001 characters");
    }

    @Test
    void knowsTheShotAtTheCaret() {
        model.caretAt(model.scriptProperty().get().indexOf("B"));
        assertThat(desk.focus.atCaretProperty().get()).isEqualTo(1);

        model.scriptProperty().set("");
        model.caretAt(0);
        assertThat(desk.focus.atCaretProperty().get()).isEqualTo(ShotFocus.NONE);
    }
}
