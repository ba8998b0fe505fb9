package studio.slateroom.ui.editor.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.media.Picture;
import studio.slateroom.script.TextSpan;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.FakeEditor;
import studio.slateroom.ui.desk.ScriptText;

class CompletionViewModelTest {

    private static final String SCRIPT = "Shot 1 | 0s–4s\nA lamp.\n";

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final Picture picture = new Picture(1, 1, new int[1]);
    private FakeEditor editor;
    private CompletionViewModel model;

    @BeforeEach
    void open() {
        desk.open(disk, SCRIPT);
        ScriptText script = new ScriptText(desk.clip);
        editor = new FakeEditor(desk.clip);
        script.shownIn(editor);
        model = new CompletionViewModel(
                desk.clip, script, (_, _) -> Optional.of(picture), desk.time.tasks(), desk.texts);
    }

    @Test
    void opensWhenAskedWithTheFirstRowChosen() {
        type("Gentle pus");
        assertThat(model.isOpen()).isFalse();

        model.ask();
        assertThat(rows()).startsWith("push in");
        assertThat(model.selectedProperty().get()).isZero();

        model.take();
        assertThat(editor.text()).isEqualTo(SCRIPT + "Gentle push in");
        assertThat(editor.selection()).isEqualTo(TextSpan.at(editor.text().length()));
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void opensBehindTheSignWithThumbnails() {
        desk.clip.setFiles(ParameterRole.REFERENCE_IMAGES, List.of(new AttachedFile(disk.resolve("woman.jpg"), "0")));
        type("As in @");

        assertThat(rows()).containsExactly("image 1");
        assertThat(model.rowsProperty().get().getFirst())
                .extracting(ProposalRow::note, ProposalRow::thumbnail)
                .containsExactly("woman.jpg", Optional.of(picture));
        assertThat(model.isChosen()).isTrue();
    }

    @Test
    void opensBehindAHeaderButLetsEnterPass() {
        type("Shot 2 | 4s–8s\n");

        assertThat(rows()).contains("Wide shot");
        assertThat(model.isChosen()).isFalse();

        model.step(1);
        assertThat(model.isChosen()).isTrue();
    }

    @Test
    void goesOnToTheFramingBehindAHeaderThatWasTaken() {
        model.ask();
        assertThat(rows()).isNotEmpty();
        model.close();
        type("Sh");
        model.ask();
        assertThat(rows()).startsWith("Shot 2 | 4s–8s");

        model.take();

        assertThat(editor.text()).isEqualTo(SCRIPT + "Shot 2 | 4s–8s\n");
        assertThat(rows()).contains("Wide shot");
    }

    @Test
    void followsWhatIsTypedAndClosesWhenNothingIsLeft() {
        type("Gentle pu");
        model.ask();
        int many = rows().size();

        type("sh");
        assertThat(rows()).hasSizeLessThan(many).startsWith("push in");

        type("zzz");
        assertThat(model.isOpen()).isFalse();
        type(" p");
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void walksRoundTheList() {
        type("Gentle pu");
        model.ask();
        model.step(-1);

        assertThat(model.selectedProperty().get()).isEqualTo(rows().size() - 1);
        model.step(1);
        assertThat(model.selectedProperty().get()).isZero();
    }

    @Test
    void closesWhenTheCaretLeavesTheWord() {
        type("Gentle pus");
        model.ask();
        editor.select(TextSpan.at(3));
        model.moved();

        assertThat(model.isOpen()).isFalse();
    }

    private void type(String words) {
        String text = editor.text() + words;
        editor.select(TextSpan.at(text.length()));
        desk.clip.scriptProperty().set(text);
        model.typed();
    }

    private List<String> rows() {
        return model.rowsProperty().get().stream().map(ProposalRow::words).toList();
    }
}
