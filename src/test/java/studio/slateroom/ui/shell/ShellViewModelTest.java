package studio.slateroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.project.Project;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.ProjectStore;
import studio.slateroom.project.SampleProject;
import studio.slateroom.ui.desk.DeskFixture;

class ShellViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture fixture = new DeskFixture();
    private final ProjectStore store = new ProjectStore();
    private final ShellViewModel shell = new ShellViewModel(
            store, fixture.project, fixture.clip, fixture.catalog, fixture.time.tasks(), fixture.texts);

    @Test
    void opensTheSampleOnTheFirstStart() {
        shell.openLast(Optional.empty(), disk);

        assertThat(title()).isEqualTo(SampleProject.TITLE);
        assertThat(shell.titleProperty().get()).isEqualTo(SampleProject.TITLE + " – Slateroom");
        assertThat(shell.noticeProperty().get()).isEmpty();
        assertThat(fixture.clip.parsedProperty().get().shots()).hasSize(8);
    }

    @Test
    void opensTheProjectThatWasOpenLast() throws Exception {
        shell.openLast(Optional.of(saved("film")), disk);

        assertThat(title()).isEqualTo("film");
        assertThat(shell.noticeProperty().get()).isEmpty();
    }

    @Test
    void saysSoWhereTheLastProjectIsGone() throws Exception {
        Path gone = disk.resolve("unplugged");
        shell.openLast(Optional.of(gone), disk);

        assertThat(title()).isEqualTo(SampleProject.TITLE);
        assertThat(shell.noticeProperty().get())
                .hasValueSatisfying(
                        text -> assertThat(text).contains(gone.toString()).contains("Reconnect"));

        shell.open(saved("film"));
        assertThat(shell.noticeProperty().get()).isEmpty();
    }

    @Test
    void saysSoWhereAProjectComesFromItsBackup() throws Exception {
        Path film = saved("film");
        ProjectFolder folder = new ProjectFolder(film);
        store.open(folder);
        Files.writeString(folder.file(), "{ half a proj");
        shell.open(film);

        assertThat(title()).isEqualTo("film");
        assertThat(shell.noticeProperty().get())
                .hasValueSatisfying(text -> assertThat(text).contains("damaged"));
    }

    @Test
    void keepsWhatIsOpenWhereAProjectCannotBeRead() throws Exception {
        shell.open(saved("film"));
        Path broken = Files.createDirectory(disk.resolve("broken"));
        Files.writeString(new ProjectFolder(broken).file(), "no project");
        shell.open(broken);

        assertThat(title()).isEqualTo("film");
        assertThat(shell.noticeProperty().get()).isPresent();
    }

    @Test
    void makesAProjectInAnEmptyFolderAndOpensTheOneThatIsThere() {
        Path film = disk.resolve("My film");
        shell.createIn(film);
        assertThat(title()).isEqualTo("My film");
        fixture.project.add(Clip.create("Second", "seedance-pro"));
        fixture.project.saveNow();

        shell.createIn(film);
        assertThat(fixture.project.projectProperty().get().clips()).hasSize(2);
    }

    @Test
    void putsAnImportedScriptIntoAClipOfItsName() throws IOException {
        shell.openLast(Optional.empty(), disk);
        shell.importScript(Files.writeString(disk.resolve("chase.shots"), "Shot 1 | 0s–4s\nA car."));

        assertThat(fixture.clip.scriptProperty().get()).isEqualTo("Shot 1 | 0s–4s\nA car.");
        assertThat(fixture.project.projectProperty().get().clips())
                .extracting(Clip::title)
                .contains("chase");
    }

    @Test
    void refusesABinaryFileAsAScript() throws IOException {
        shell.openLast(Optional.empty(), disk);
        List<Clip> before = fixture.project.projectProperty().get().clips();
        shell.importScript(Files.write(disk.resolve("clip.mp4"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 9}));

        assertThat(shell.noticeProperty().get())
                .hasValueSatisfying(text -> assertThat(text).contains("clip.mp4"));
        assertThat(fixture.project.projectProperty().get().clips()).isEqualTo(before);
    }

    @Test
    void saysSeveralThingsInLinesOfTheirOwn() {
        shell.tellAll(List.of(
                Message.of("shell.restore.noRecipe", "holiday.mp4"),
                Message.of("shell.restore.fault.missing", "night.mp4")));

        assertThat(shell.noticeProperty().get().orElseThrow().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("holiday.mp4"),
                        second -> assertThat(second).startsWith("night.mp4"));
    }

    private String title() {
        return fixture.project.projectProperty().get().title();
    }

    private Path saved(String name) throws Exception {
        Path folder = disk.resolve(name);
        store.save(new ProjectFolder(folder), new Project(name, List.of(Clip.create("One", "seedance-2.0"))));
        return folder;
    }
}
