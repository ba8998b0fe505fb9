package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.ui.library.TakesViewModel.TakeRow;

/** From the first start to a clip, with the hands of a user. */
@ExtendWith(ApplicationExtension.class)
class FirstLightJourney {

    @TempDir
    static Path home;

    private Studio studio;

    @Start
    void open(Stage stage) throws Exception {
        studio = new Studio(stage, Files.createTempDirectory(home, "studio"));
        studio.open();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void opensWithTheSampleProject(FxRobot robot) {
        studio.awaitProject();

        CodeArea script = Studio.node(robot, "#script", CodeArea.class);
        assertThat(script.getText()).contains("Shot 1 | 0s–1s").contains("red convertible");
        studio.await(
                "the thumbnails",
                () -> robot.lookup(".reference-tile").queryAll().size() == 4);
        assertThat(robot.lookup(".timeline-block").queryAll()).hasSize(9);
        assertThat(Studio.node(robot, "#generate", Button.class).isDisabled()).isFalse();
        studio.screenshot("sample-project");
    }

    @Test
    void makesAClipOutOfATypedScriptAndAReference(FxRobot robot) throws Exception {
        studio.awaitProject();
        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Shot 1: Wide shot, slow push in. A lighthouse by the sea at night, as in image 1.");
        choose(robot, "#parameter-duration", "4 s");
        choose(robot, "#parameter-resolution", "480p");
        robot.interact(() -> studio.models().references.lookAgain());

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        studio.await(
                "progress", () -> !studio.models().queue.rowsProperty().get().isEmpty());
        studio.screenshot("generating");
        studio.await(
                "the take", () -> studio.models().takes.rowsProperty().get().size() == 1);

        TakeRow take = studio.models().takes.rowsProperty().get().getFirst();
        assertThat(studio.models().takes.playingProperty().get())
                .contains(take.take().file());
        try (FfmpegEngine ffmpeg = new FfmpegEngine(Path.of(System.getProperty("slateroom.ffmpeg")))) {
            MediaInfo clip = new FfmpegProbe(ffmpeg).probe(take.take().file());
            assertThat(List.of(clip.width(), clip.height())).containsExactly(864, 496);
            assertThat(clip.length().toMillis()).isBetween(3960L, 4040L);
        }
        studio.screenshot("first-take");
    }

    @Test
    void changesTheControlsWithTheModel(FxRobot robot) {
        studio.awaitProject();
        chooseModel(robot, "Seedance 1.0 Pro");

        assertThat(robot.lookup("#parameter-camera_fixed").tryQuery()).isPresent();
        assertThat(robot.lookup("#parameter-generate_audio").tryQuery()).isEmpty();
        assertThat(robot.lookup("#references-image_url").tryQuery()).isPresent();
        assertThat(robot.lookup("#references-reference_images").tryQuery()).isEmpty();
        studio.screenshot("seedance-pro");
    }

    private void chooseModel(FxRobot robot, String name) {
        robot.clickOn("#model");
        @SuppressWarnings("unchecked")
        ComboBox<VideoModel> box = robot.lookup("#model").queryAs(ComboBox.class);
        robot.interact(() -> box.getItems().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .ifPresent(box.getSelectionModel()::select));
        robot.push(KeyCode.ESCAPE);
    }

    private void choose(FxRobot robot, String box, String choice) {
        robot.clickOn(box).clickOn(choice);
    }
}
