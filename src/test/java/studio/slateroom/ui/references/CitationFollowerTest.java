package studio.slateroom.ui.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.project.Clip;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.ScriptText;

class CitationFollowerTest {

    private static final String TEXT = "The lamp of image 1 beside @Image2, lit as in 图片3. To video 1.";

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final ScriptText script = new ScriptText(desk.clip);
    private ReferencesViewModel model;

    @BeforeEach
    void open() {
        FileInspector inspector = new FileInspector(
                new FakeMediaProbe(), (file, at, width, height, cancel) -> new Picture(1, 1, new int[1]));
        model = new ReferencesViewModel(desk.clip, desk.project, inspector, desk.time.tasks(), desk.texts, words -> {});
        new CitationFollower(desk.clip, script, desk.time.tasks());
        desk.open(disk.resolve("film"), TEXT);
        desk.clip.setFiles(
                ParameterRole.REFERENCE_IMAGES,
                Stream.of("a.png", "b.png", "c.png").map(this::file).toList());
        desk.time.letTimePass();
    }

    @Test
    void newFilesChangeNoCitation() {
        assertThat(script.text()).isEqualTo(TEXT);
    }

    @Test
    void aFileThatIsReplacedKeepsItsNumber() {
        desk.clip.setFiles(
                ParameterRole.REFERENCE_IMAGES,
                Stream.of("a.png", "b-fitted.png", "c.png").map(this::file).toList());
        desk.time.letTimePass();
        assertThat(script.text()).isEqualTo(TEXT);

        undo();
        assertThat(names()).containsExactly("a.png", "b.png", "c.png");
        assertThat(script.text()).isEqualTo(TEXT);
    }

    @Test
    void citationsFollowAFileThatMovesAndOneUndoTakesBothBack() {
        move(2, 0);
        assertThat(names()).containsExactly("c.png", "a.png", "b.png");
        assertThat(script.text()).isEqualTo("The lamp of image 2 beside @Image3, lit as in 图片1. To video 1.");

        undo();
        assertThat(names()).containsExactly("a.png", "b.png", "c.png");
        assertThat(script.text()).isEqualTo(TEXT);

        desk.project.redo();
        desk.time.letTimePass();
        assertThat(names()).containsExactly("c.png", "a.png", "b.png");
        assertThat(script.text()).contains("image 2", "@Image3", "图片1");
    }

    @Test
    void citationsOfAFileThatWasTakenAwayNameNone() {
        model.remove(model.itemsProperty().get().get(1));
        desk.time.letTimePass();

        assertThat(names()).containsExactly("a.png", "c.png");
        assertThat(script.text()).isEqualTo("The lamp of image 1 beside @Image3, lit as in 图片2. To video 1.");

        undo();
        assertThat(names()).containsExactly("a.png", "b.png", "c.png");
        assertThat(script.text()).isEqualTo(TEXT);
    }

    @Test
    void citationsInATextThatHasChangedSinceFollowTheUndo() {
        move(0, 2);
        desk.clip.scriptProperty().set("image 1, then image 3 again.");

        undo();

        assertThat(script.text()).isEqualTo("image 2, then image 1 again.");
    }

    @Test
    void aTornRangeIsWholeAgainAfterUndo() {
        desk.clip.scriptProperty().set("As in @图1-3.");
        move(0, 2);
        assertThat(script.text()).isEqualTo("As in @图3、@图1、@图2.");

        undo();

        assertThat(script.text()).isEqualTo("As in @图1-3.");
    }

    @Test
    void filesFollowTheTextsOwnUndo() {
        move(2, 0);
        String moved = script.text();

        desk.clip.scriptProperty().set(TEXT);
        assertThat(names()).containsExactly("a.png", "b.png", "c.png");

        desk.clip.scriptProperty().set(moved);
        desk.time.letTimePass();
        assertThat(names()).containsExactly("c.png", "a.png", "b.png");
        assertThat(script.text()).isEqualTo(moved);
    }

    @Test
    void aClipThatIsNotOnTheDeskFollowsTheUndoToo() {
        String first = desk.project.projectProperty().get().clips().getFirst().id();
        Clip second = Clip.create("Second", "seedance-2.0");
        desk.project.add(second);
        desk.project.select(first);
        move(2, 0);
        desk.project.select(second.id());

        undo();

        assertThat(desk.project
                        .projectProperty()
                        .get()
                        .clip(first)
                        .orElseThrow()
                        .script())
                .isEqualTo(TEXT);
    }

    private void move(int from, int to) {
        model.move(model.itemsProperty().get().get(from), to);
        desk.time.letTimePass();
    }

    private void undo() {
        desk.project.undo();
        desk.time.letTimePass();
    }

    private List<String> names() {
        return desk.clip.files(ParameterRole.REFERENCE_IMAGES).stream()
                .map(AttachedFile::name)
                .toList();
    }

    private AttachedFile file(String name) {
        return new AttachedFile(disk.resolve(name), "0".repeat(64));
    }
}
