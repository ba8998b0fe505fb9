package studio.slateroom.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.project.Clip;
import studio.slateroom.project.Project;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.ProjectStore;
import studio.slateroom.ui.fx.InlineTasks;

class DeskTest {

    @TempDir
    Path disk;

    private final ModelCatalog catalog = CatalogReader.bundled();
    private final VideoModel seedance2 = catalog.find("seedance-2.0").orElseThrow();
    private final VideoModel seedancePro = catalog.find("seedance-pro").orElseThrow();
    private final InlineTasks time = new InlineTasks();
    private final ProjectStore store = new ProjectStore();
    private final ClipDesk clip = new ClipDesk(catalog, time.tasks());
    private final ProjectDesk desk = new ProjectDesk(store, clip, time.tasks());
    private ProjectFolder folder;

    @BeforeEach
    void open() {
        folder = new ProjectFolder(disk.resolve("film"));
        Clip first = Clip.create("First", "seedance-2.0").withScript("Shot 1 | 0s–4s\nA");
        desk.show(folder, new Project("Film", List.of(first, Clip.create("Second", "seedance-pro"))));
    }

    @Test
    void showsTheFirstClip() {
        assertThat(clip.scriptProperty().get()).isEqualTo("Shot 1 | 0s–4s\nA");
        assertThat(clip.modelProperty().get()).isEqualTo(seedance2);
        assertThat(clip.timelineProperty().get().length()).isEqualTo(Duration.ofSeconds(10));
        assertThat(clip.problemsProperty().get()).isEmpty();
    }

    @Test
    void understandsTheScriptAsItIsTyped() {
        clip.scriptProperty().set("Shot 1 | 0s–2s\nA\nShot 2 | 2s–4s\nB");

        assertThat(clip.parsedProperty().get().shots()).hasSize(2);
        assertThat(clip.timelineProperty().get().slots()).hasSize(2);
    }

    @Test
    void savesAMomentAfterTheLastChange() throws Exception {
        clip.scriptProperty().set("One");
        clip.scriptProperty().set("Two");
        assertThat(Files.exists(folder.file())).isFalse();

        time.letTimePass();

        assertThat(store.open(folder).project().clips().getFirst().script()).isEqualTo("Two");
    }

    @Test
    void savesAtOnceAtTheEnd() throws Exception {
        clip.scriptProperty().set("Last words");

        desk.saveNow();

        assertThat(store.open(folder).project().clips().getFirst().script()).isEqualTo("Last words");
    }

    @Test
    void saysSoWhenItCannotSave() throws Exception {
        Files.writeString(folder.path(), "in the way");
        clip.scriptProperty().set("Words");

        time.letTimePass();
        assertThat(desk.saveFaultProperty().get()).isPresent();

        Files.delete(folder.path());
        clip.scriptProperty().set("More words");
        time.letTimePass();
        assertThat(desk.saveFaultProperty().get()).isEmpty();
    }

    @Test
    void blocksAnEmptyScript() {
        clip.scriptProperty().set("  ");

        assertThat(clip.problemsProperty().get()).hasSize(1);
    }

    @Test
    void keepsEachModelsSettings() {
        clip.set(parameter("duration"), new ParameterValue.Whole(15));
        clip.set(parameter("resolution"), new ParameterValue.Text("480p"));

        clip.chooseModel(seedancePro);
        assertThat(value("duration")).isEqualTo(new ParameterValue.Whole(5));
        assertThat(value("resolution")).isEqualTo(new ParameterValue.Text("480p"));

        clip.chooseModel(seedance2);
        assertThat(value("duration")).isEqualTo(new ParameterValue.Whole(15));
    }

    @Test
    void takesFilesAlongToAModelThatCallsThemOtherwise() {
        clip.setFiles(ParameterRole.FIRST_FRAME, List.of(new AttachedFile(Path.of("/a.png"), "x")));
        assertThat(clip.request().values()).containsKey("first_frame_url");

        clip.chooseModel(seedancePro);

        assertThat(clip.request().values()).containsKey("image_url").doesNotContainKey("first_frame_url");
    }

    @Test
    void takesBackSettingsStepByStepAndKeepsTheScript() {
        clip.set(parameter("seed"), new ParameterValue.Whole(1));
        clip.set(parameter("seed"), new ParameterValue.Whole(2));
        clip.scriptProperty().set("New words");
        clip.set(parameter("duration"), new ParameterValue.Whole(4));

        desk.undo();
        assertThat(value("duration")).isEqualTo(new ParameterValue.Whole(10));
        desk.undo();
        assertThat(value("seed")).isEqualTo(new ParameterValue.Whole(42));
        assertThat(clip.scriptProperty().get()).isEqualTo("New words");
        assertThat(desk.canUndoProperty().get()).isFalse();

        desk.redo();
        desk.redo();
        assertThat(value("duration")).isEqualTo(new ParameterValue.Whole(4));
        assertThat(value("seed")).isEqualTo(new ParameterValue.Whole(2));
    }

    @Test
    void takesTheSameSettingOfTwoClipsForTwoSteps() {
        List<Clip> clips = desk.projectProperty().get().clips();
        clip.set(parameter("seed"), new ParameterValue.Whole(1));
        desk.select(clips.get(1).id());
        clip.set(parameter("seed"), new ParameterValue.Whole(2));

        desk.undo();

        assertThat(value("seed")).isNull();
        desk.select(clips.get(0).id());
        assertThat(value("seed")).isEqualTo(new ParameterValue.Whole(1));
    }

    @Test
    void bringsARemovedClipBack() {
        String second = desk.projectProperty().get().clips().get(1).id();

        desk.remove(second);
        assertThat(desk.projectProperty().get().clips()).hasSize(1);
        desk.undo();

        assertThat(desk.projectProperty().get().clips()).extracting(Clip::title).containsExactly("First", "Second");
    }

    @Test
    void neverRemovesTheLastClip() {
        desk.remove(desk.projectProperty().get().clips().get(0).id());
        assertThat(clip.clipProperty().get().title()).isEqualTo("Second");

        desk.remove(desk.projectProperty().get().clips().get(0).id());
        assertThat(desk.projectProperty().get().clips()).hasSize(1);
    }

    @Test
    void addsAClipBehindTheCurrentOneAndShowsIt() {
        desk.add(Clip.create("Between", "seedance-2.0"));

        assertThat(desk.projectProperty().get().clips())
                .extracting(Clip::title)
                .containsExactly("First", "Between", "Second");
        assertThat(clip.clipProperty().get().title()).isEqualTo("Between");
    }

    @Test
    void savesTheOldProjectBeforeItShowsAnother() throws Exception {
        clip.scriptProperty().set("Not yet saved");

        desk.show(
                new ProjectFolder(disk.resolve("other")),
                new Project("Other", List.of(Clip.create("X", "seedance-2.0"))));

        assertThat(store.open(folder).project().clips().getFirst().script()).isEqualTo("Not yet saved");
    }

    private Parameter parameter(String name) {
        return clip.modelProperty().get().parameter(name).orElseThrow();
    }

    private ParameterValue value(String name) {
        return clip.value(parameter(name));
    }
}
