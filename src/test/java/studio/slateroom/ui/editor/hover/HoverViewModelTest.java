package studio.slateroom.ui.editor.hover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.media.Picture;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.QuickFixes;
import studio.slateroom.ui.desk.ScriptText;
import studio.slateroom.ui.editor.problems.ProblemsViewModel;

class HoverViewModelTest {

    private static final String SCRIPT = """
            Shot 1 | 0s–6s
            Wide shot, slow push in on the woman of image 1 and the dog of image 2.
            Shot 2 | 6s–14s
            Close-up, static camera. A rope on wet stone.
            """;

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private HoverViewModel model;

    @BeforeEach
    void open() {
        desk.open(disk, SCRIPT);
        desk.clip.setFiles(
                ParameterRole.REFERENCE_IMAGES, List.of(new AttachedFile(disk.resolve("woman.jpg"), "a".repeat(64))));
        ScriptText text = new ScriptText(desk.clip);
        ProblemsViewModel problems = new ProblemsViewModel(
                desk.clip, text, new QuickFixes(desk.clip, desk.project, text), _ -> {}, desk.time.tasks(), desk.texts);
        model = new HoverViewModel(
                desk.clip, problems, (_, _, _, _, _) -> new Picture(1, 1, new int[1]), desk.time.tasks(), desk.texts);
    }

    @Test
    void namesTheTermUnderTheMouse() {
        HoverNote note = at("push in");

        assertThat(note.term().orElseThrow().name()).isEqualTo("Push in");
        assertThat(note.file()).isEmpty();
    }

    @Test
    void showsTheFileThatIsCited() {
        HoverNote.Cited cited = at("image 1").file().orElseThrow();
        List<Picture> pictures = new ArrayList<>();
        model.picture(cited.file(), pictures::add);

        assertThat(cited.name()).isEqualTo("woman.jpg");
        assertThat(pictures).hasSize(1);
    }

    @Test
    void tellsTheProblemWithItsFixes() {
        assertThat(at("6s–14s").problems())
                .singleElement()
                .satisfies(row -> assertThat(row.fixes()).hasSize(2));
        assertThat(at("image 2").problems()).isNotEmpty();
        assertThat(at("image 2").file()).isEmpty();
    }

    @Test
    void mendsFromTheCard() {
        model.apply(at("6s–14s").problems().getFirst().fixes().get(1));

        assertThat(desk.clip.scriptProperty().get()).contains("4s–10s");
    }

    @Test
    void hasNothingToSayOfOtherWords() {
        assertThat(at("woman").isEmpty()).isTrue();
        assertThat(at("wet stone").isEmpty()).isTrue();
    }

    private HoverNote at(String words) {
        return model.at(SCRIPT.indexOf(words) + 1);
    }
}
