package studio.slateroom.ui.editor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.dialect.Dialect;
import studio.slateroom.script.template.Snippet;
import studio.slateroom.script.template.Template;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.FakeEditor;
import studio.slateroom.ui.desk.ScriptText;

class WritingViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private FakeEditor editor;
    private WritingViewModel model;

    @BeforeEach
    void open() {
        desk.open(disk, "Shot 3 | 0s–2s\nA lamp.\n\nShot 3 | 2-4s\nA hand.");
        ScriptText script = new ScriptText(desk.clip);
        editor = new FakeEditor(desk.clip);
        script.shownIn(editor);
        model = new WritingViewModel(desk.clip, script);
    }

    @Test
    void startsFromATemplateWithItsFirstBlankSelected() {
        model.start(Template.all(false).getFirst());
        assertThat(editor.text()).startsWith("A commercial for");
        assertThat(editor.selected()).isEqualTo("[your product]");

        editor.undo();
        assertThat(editor.text()).startsWith("Shot 3");
    }

    @Test
    void insertsASnippetAtTheCaret() {
        editor.select(TextSpan.at(editor.text().indexOf(" lamp")));
        model.insert(Snippet.all(false).getFirst());

        assertThat(editor.text()).contains("A [your character] says softly: \"[your line]\" lamp.");
        assertThat(editor.selected()).isEqualTo("[your character]");
    }

    @Test
    void hasEverySnippetInBothLanguages() {
        assertThat(Snippet.all(true))
                .hasSameSizeAs(Snippet.all(false))
                .allSatisfy(snippet -> assertThat(snippet.text()).containsPattern("\\p{IsHan}"));
    }

    @Test
    void tidiesNumbersAndDashes() {
        model.tidy();

        assertThat(editor.text()).isEqualTo("Shot 1 | 0s–2s\nA lamp.\n\nShot 2 | 2s–4s\nA hand.");
    }

    @Test
    void numbersTheShots() {
        model.renumber();

        assertThat(editor.text()).contains("Shot 1 | 0s–2s", "Shot 2 | 2-4s");
    }

    @Test
    void stretchesTheShotsOverTheClip() {
        model.fit();

        assertThat(editor.text()).contains("0s–5s", "5-10s");
    }

    @Test
    void writesTheScriptInOtherWordings() {
        assertThat(model.written(Dialect.ZH)).contains("0-2秒：A lamp.");
        assertThat(model.written(Dialect.ORDERED)).contains("Shot 3: A lamp.");
    }

    @Test
    void hasNothingToWorkOnInABlankScript() {
        assertThat(model.blankProperty().get()).isFalse();
        desk.clip.scriptProperty().set(" ");
        assertThat(model.blankProperty().get()).isTrue();
    }
}
