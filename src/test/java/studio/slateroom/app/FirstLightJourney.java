package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.ui.library.TakesViewModel.TakeRow;

/** From the first start to a clip, with the hands of a user. */
class FirstLightJourney extends StudioJourney {

    @Test
    void opensWithTheSampleProject(FxRobot robot) {
        studio.awaitProject();

        CodeArea script = robot.lookup("#script").queryAs(CodeArea.class);
        assertThat(script.getText()).contains("Shot 1 | 0s–1s").contains("red convertible");
        studio.await(
                "the thumbnails",
                () -> robot.lookup(".reference-tile").queryAll().size() == 4);
        assertThat(robot.lookup(".timeline-block").queryAll()).hasSize(9);
        assertThat(robot.lookup("#generate").queryButton().isDisabled()).isFalse();
        studio.screenshot("sample-project");
    }

    @Test
    void makesAClipOutOfATypedScript(FxRobot robot) throws Exception {
        studio.awaitProject();
        type(robot, "Shot 1: Wide shot, slow push in. A lighthouse by the sea at night, as in image 1.");
        chooseShortClip(robot);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        studio.await(
                "progress", () -> !studio.models().queue.rowsProperty().get().isEmpty());
        studio.screenshot("generating");
        awaitTake();

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
        choose(robot, "#model", "Seedance 1.0 Pro");

        assertThat(robot.lookup("#parameter-camera_fixed").tryQuery()).isPresent();
        assertThat(robot.lookup("#parameter-generate_audio").tryQuery()).isEmpty();
        assertThat(robot.lookup("#references-image_url").tryQuery()).isPresent();
        assertThat(robot.lookup("#references-reference_images").tryQuery()).isEmpty();
        studio.screenshot("seedance-pro");
    }
}
