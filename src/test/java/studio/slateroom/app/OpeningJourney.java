package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.project.SampleProject;
import studio.slateroom.ui.parameters.ParameterField;

/** The window opens in steps, and the project may be there before its panes are. */
class OpeningJourney extends StudioJourney {

    @Test
    void losesNothingOfAProjectThatIsThereBeforeItsPanes() throws Exception {
        studio.awaitProject();
        String script = studio.models().editor.scriptProperty().get();
        closeStudio();
        // What the sample was made with is written anew by whoever opens it.
        openStudio();
        studio.awaitProject();
        onFx(() -> seed().valueProperty().set(new ParameterValue.Whole(7)));
        closeStudio();
        Path file = studio.directories().projects().resolve(SampleProject.TITLE).resolve("project.slateroom");
        String saved = Files.readString(file);

        onFx(() -> studio.openEmpty(1000, 760));
        studio.awaitProject();
        onFx(studio::fillPanes);

        assertThat(studio.models().editor.scriptProperty().get()).isEqualTo(script);
        studio.awaitReading(script);
        closeStudio();
        assertThat(Files.readString(file)).isEqualTo(saved).contains("\"seed\" : 7");
        openStudio();
    }

    private ParameterField seed() {
        return studio.models().parameters.fieldsProperty().get().stream()
                .filter(field -> field.parameter().name().equals("seed"))
                .findFirst()
                .orElseThrow();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
    }
}
