package studio.slateroom.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.project.Clip;
import studio.slateroom.project.Project;
import studio.slateroom.project.ProjectException;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.ProjectStore;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.shell.ShellViewModel;

class CallTakerTest {

    @TempDir
    private Path disk;

    private final DeskFixture fixture = new DeskFixture();
    private final ProjectStore store = new ProjectStore();
    private final ShellViewModel shell = new ShellViewModel(
            store, fixture.project, fixture.clip, fixture.catalog, fixture.time.tasks(), fixture.texts);
    private final CallTaker taker = new CallTaker(shell);

    @BeforeEach
    void openAProject() throws ProjectException {
        save("open");
        shell.open(disk.resolve("open"));
    }

    @Test
    void opensTheProjectOfACall() throws ProjectException {
        save("other");

        taker.take(callFor(disk.resolve("other/project.slateroom")));

        assertThat(shell.desk().projectProperty().get().title()).isEqualTo("other");
    }

    @Test
    void leavesTheOpenProjectAsItIs() {
        String clip = shell.desk().projectProperty().get().clips().getFirst().id();
        shell.desk().rename(clip, "not saved yet");

        taker.take(callFor(disk.resolve("open")));

        assertThat(shell.desk().canUndoProperty().get()).isTrue();
    }

    @Test
    void makesAScriptAClipOfTheOpenProject() throws Exception {
        Path script = disk.resolve("lamp.shots");
        Files.writeString(script, "Shot 1 | 0s–4s\nA lamp.");

        taker.take(callFor(script));

        assertThat(shell.desk().projectProperty().get().clips())
                .extracting(Clip::title)
                .containsExactly("first", "lamp");
    }

    @Test
    void onlyComesForwardWithoutAFile() {
        Project before = shell.desk().projectProperty().get();

        taker.take(new StudioCall(Optional.empty()));

        assertThat(shell.desk().projectProperty().get()).isEqualTo(before);
    }

    private void save(String title) throws ProjectException {
        Clip clip = Clip.create("first", fixture.catalog.first().slug());
        store.save(new ProjectFolder(disk.resolve(title)), new Project(title, List.of(clip)));
    }

    private static StudioCall callFor(Path file) {
        return StudioCall.of(file.toString()).orElseThrow();
    }
}
