package studio.slateroom.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.generation.Requests;

class ProjectStoreTest {

    @TempDir
    Path disk;

    private final ProjectStore store = new ProjectStore();
    private ProjectFolder folder;
    private Project project;

    @BeforeEach
    void prepare() {
        folder = new ProjectFolder(disk.resolve("film"));
        Clip clip = new Clip(
                "id-1",
                "Opening",
                "Shot 1 | 0s–1s\nÄ \uD83C\uDFAC 雨",
                "seedance-2.0",
                Map.of("seedance-2.0", Map.of("duration", Requests.whole(5)), "seedance-pro", Map.of()),
                Map.of(
                        ParameterRole.REFERENCE_IMAGES,
                        List.of(
                                new AttachedFile(folder.media().resolve("in.png"), "aa"),
                                new AttachedFile(disk.resolve("elsewhere/out.png"), "bb")),
                        ParameterRole.REFERENCE_VIDEOS,
                        List.of(new AttachedFile(
                                Path.of("sea.mp4"), "cc", Optional.of(URI.create("https://files.example/sea.mp4"))))));
        project = new Project("Film", List.of(clip, Clip.create("Second", "seedance-pro")));
    }

    @Test
    void readsBackWhatItSaved() throws Exception {
        store.save(folder, project);

        assertThat(store.open(folder)).isEqualTo(new ProjectStore.Opened(project, false));
    }

    @Test
    void takesFilesInsideTheFolderAlongWhenItMoves() throws Exception {
        store.save(folder, project);
        ProjectFolder moved = new ProjectFolder(disk.resolve("elsewhere"));
        Files.move(folder.path(), moved.path());

        assertThat(store.open(moved).project().clips().getFirst().files().get(ParameterRole.REFERENCE_IMAGES))
                .extracting(AttachedFile::path)
                .containsExactly(moved.media().resolve("in.png"), disk.resolve("elsewhere/out.png"));
    }

    @Test
    void fallsBackToTheLastOpenedStateWhenTheFileIsDamaged() throws Exception {
        store.save(folder, project);
        store.open(folder);
        Files.writeString(folder.file(), "{ \"version\": 1, \"ti");

        assertThat(store.open(folder)).isEqualTo(new ProjectStore.Opened(project, true));
        assertThat(folder.path().resolve("project.slateroom.damaged")).hasContent("{ \"version\": 1, \"ti");
    }

    @Test
    void opensAHealthyProjectWhoseCopyCannotBeWritten() throws Exception {
        store.save(folder, project);
        Files.createDirectories(folder.backup().resolve("in the way"));

        assertThat(store.open(folder)).isEqualTo(new ProjectStore.Opened(project, false));
    }

    @Test
    void saysSoWhenNothingCanBeRead() {
        assertThat(store.exists(folder)).isFalse();
        assertThatThrownBy(() -> store.open(folder))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.message().key()).isEqualTo("project.fault.cannotOpen"));
    }

    @Test
    void refusesAProjectOfANewerVersion() throws Exception {
        store.save(folder, project);
        store.open(folder);
        Files.writeString(folder.file(), Files.readString(folder.file()).replace("\"version\" : 1", "\"version\" : 2"));

        assertThatThrownBy(() -> store.open(folder))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.message().key()).isEqualTo("project.fault.newer"));
    }

    @Test
    void saysSoWhenItCannotSave() throws Exception {
        Files.writeString(folder.path(), "a file where the folder should be");

        assertThatThrownBy(() -> store.save(folder, project))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.message().key()).isEqualTo("project.fault.cannotSave"));
    }
}
