package studio.slateroom.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.ShotFocus;

class EditorViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private EditorViewModel model;

    @BeforeEach
    void open() {
        model = new EditorViewModel(desk.clip, desk.focus, desk.time.tasks(), desk.texts);
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
    void saysThatTheScriptIsTooLong() {
        model.scriptProperty().set("x".repeat(20_001));

        assertThat(model.noticeProperty().get().orElseThrow()).startsWith("Script has 20,001 characters");
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
