package studio.slateroom.ui.editor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.ui.desk.DeskFixture;

class MeterViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private MeterViewModel model;

    @BeforeEach
    void open() {
        desk.open(disk, "A red car waits.");
        model = new MeterViewModel(desk.clip, desk.texts);
    }

    @Test
    void countsWordsInEnglishAndCharactersInChinese() {
        assertThat(model.readingProperty().get().text()).isEqualTo("4 of about 1,000 words");

        desk.clip.scriptProperty().set("红色敞篷车在等。");
        assertThat(model.readingProperty().get().text()).isEqualTo("7 of about 500 characters");
        assertThat(model.readingProperty().get().level()).isEqualTo(MeterViewModel.Level.FINE);
    }

    @Test
    void warnsBeyondTheAdvice() {
        desk.clip.scriptProperty().set("word ".repeat(1001));
        assertThat(model.readingProperty().get().level()).isEqualTo(MeterViewModel.Level.TOO_MUCH);

        desk.clip.scriptProperty().set("字".repeat(501));
        assertThat(model.readingProperty().get().level()).isEqualTo(MeterViewModel.Level.TOO_MUCH);
    }

    @Test
    void countsCharactersBeyondWhatTheModelTakes() {
        desk.clip.scriptProperty().set("x".repeat(20_001));

        assertThat(model.readingProperty().get().text()).isEqualTo("20,001 of 20,000 characters");
        assertThat(model.readingProperty().get().level()).isEqualTo(MeterViewModel.Level.REFUSED);
        assertThat(model.readingProperty().get().hint()).contains("Seedance 2.0 takes at most 20,000 characters");
    }
}
