package studio.slateroom.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.project.ProjectFolder;

class StudioCallTest {

    @TempDir
    private Path folder;

    @Test
    void opensTheStudioWithoutArguments() {
        assertThat(StudioCall.of()).contains(new StudioCall(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "jobs", "nothing-there.shots", "", "\0"})
    void leavesWhatIsNoFileToTheCommandLine(String argument) {
        assertThat(StudioCall.of(argument)).isEmpty();
    }

    @Test
    void leavesSeveralArgumentsToTheCommandLine() throws IOException {
        String script = Files.createFile(folder.resolve("film.shots")).toString();

        assertThat(StudioCall.of("check", script)).isEmpty();
        assertThat(StudioCall.of(script, "--debug")).isEmpty();
    }

    @Test
    void takesAnyOtherFileForAScript() throws IOException {
        Path script = Files.createFile(folder.resolve("film.shots"));

        StudioCall call = StudioCall.of(script.toString()).orElseThrow();

        assertThat(call.script()).contains(script);
        assertThat(call.project()).isEmpty();
    }

    @Test
    void opensTheProjectOfAFolderAndOfAProjectFile() throws IOException {
        Path file = Files.createFile(new ProjectFolder(folder).file());

        assertThat(StudioCall.of(folder.toString()).orElseThrow().project()).contains(new ProjectFolder(folder));
        StudioCall ofFile = StudioCall.of(file.toString()).orElseThrow();
        assertThat(ofFile.project()).contains(new ProjectFolder(folder));
        assertThat(ofFile.script()).isEmpty();
    }
}
