package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.project.Clip;

/** A finished clip is dropped on the window, and all that it was made of is back. */
class RestoreJourney extends StudioJourney {

    private static final String SCRIPT = "Close-up, static camera. A hand lights a match.";

    @Test
    void restoresAClipThatIsDroppedOnTheWindow(FxRobot robot) throws Exception {
        studio.awaitProject();
        type(robot, SCRIPT);
        chooseShortClip(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        awaitTake();
        Path take = studio.models().takes.rowsProperty().get().getFirst().take().file();
        Path copy = Files.copy(take, home.resolve("Client copy.mp4"));
        Clip before = studio.models().clips.clipProperty().get();

        drop(robot, copy);
        studio.await(
                "the restored clip",
                () -> studio.models().clips.rowsProperty().get().size() == 2);
        Clip restored = studio.models().clips.clipProperty().get();
        assertThat(restored.id()).isNotEqualTo(before.id());
        assertThat(restored.title()).isEqualTo("Client copy");
        assertThat(restored.script()).isEqualTo(before.script());
        assertThat(restored.files()).isEqualTo(before.files());
        studio.screenshot("restored");

        robot.interact(() -> studio.models().project().undo());
        assertThat(studio.models().clips.rowsProperty().get()).hasSize(1);
    }

    @Test
    void saysWhereAFilmDoesNotTellHowItWasMade(FxRobot robot) throws Exception {
        studio.awaitProject();
        Path film;
        try (FfmpegEngine engine = SampleMedia.engine()) {
            film = SampleMedia.generated(engine, home.resolve("holiday.mp4"), "color=c=blue:s=128x96:d=1");
        }
        drop(robot, film);
        studio.await(
                "the notice", () -> studio.models().shell.noticeProperty().get().isPresent());
        assertThat(studio.models().shell.noticeProperty().get())
                .hasValueSatisfying(text -> assertThat(text).contains("holiday.mp4", "nothing was restored"));
        assertThat(studio.models().clips.rowsProperty().get()).hasSize(1);
        studio.screenshot("no-recipe");
    }

    @Test
    void marksTheWindowOnlyWhileTheWindowItselfWouldTakeTheClip(FxRobot robot) throws Exception {
        studio.awaitProject();
        Path film = Files.createFile(home.resolve("night.mp4"));
        PseudoClass mark = PseudoClass.getPseudoClass("drop-here");
        robot.interact(() -> {
            Dragboard board = DroppedFiles.board(List.of(film));
            Node window = robot.lookup("#root").query();
            Node section = robot.lookup("#references-reference_videos").query();
            DroppedFiles.over(board, robot.lookup("#script").query());
            assertThat(window.getPseudoClassStates()).contains(mark);
            DroppedFiles.over(board, section);
            assertThat(window.getPseudoClassStates()).doesNotContain(mark);
            assertThat(section.getStyleClass()).contains("drop-here");
            DroppedFiles.over(board, robot.lookup("#script").query());
            assertThat(window.getPseudoClassStates()).contains(mark);
        });
    }

    private static void drop(FxRobot robot, Path file) {
        robot.interact(() -> {
            Dragboard board = DroppedFiles.board(List.of(file));
            DroppedFiles.drop(board, robot.lookup("#script").query());
        });
    }
}
