package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is wrong is marked where it is wrong, and nothing is ordered. */
class MarkedFieldsJourney extends StudioJourney {

    @Test
    void marksAWrongSeedAtItsControl(FxRobot robot) {
        studio.awaitProject();
        Node seed = robot.lookup("#parameter-seed").query();

        robot.clickOn("#parameter-seed").push(KeyCode.CONTROL, KeyCode.A).write("-5");
        studio.await("the mark", () -> seed.getStyleClass().contains("wrong"));

        assertThat(texts(robot, ".parameter-problem"))
                .contains("Seed cannot be -5. Choose a number from -1 to 2147483647.");
        assertThat(generate(robot).isDisabled()).isTrue();
        studio.screenshot("wrong-seed");

        robot.clickOn("#parameter-seed").push(KeyCode.CONTROL, KeyCode.A).write("many");
        studio.await(
                "the other mark",
                () -> texts(robot, ".parameter-problem")
                        .contains("Seed needs another kind of value, such as a whole number. Correct it."));

        robot.push(KeyCode.CONTROL, KeyCode.A).write("7");
        studio.await("no mark", () -> !seed.getStyleClass().contains("wrong"));
        assertThat(generate(robot).isDisabled()).isFalse();
    }

    @Test
    void namesBothSidesOfAConflict(FxRobot robot) throws Exception {
        studio.awaitProject();
        drop(robot, "#references-first_frame_url", picture());
        studio.await("the conflict", () -> generate(robot).isDisabled());

        String sentence = "First frame and Images cannot be used together. Remove one of them.";
        assertThat(texts(robot, "#references-first_frame_url .parameter-problem"))
                .contains(sentence);
        assertThat(texts(robot, "#references-reference_images .parameter-problem"))
                .contains(sentence);
        studio.screenshot("conflict");
    }

    @Test
    void tellsAtItsThumbnailWhatIsWrongWithAFile(FxRobot robot) throws Exception {
        studio.awaitProject();
        Path renamed =
                Files.writeString(Files.createTempDirectory(home, "files").resolve("photo.jpg"), "no picture");
        Path empty = Files.createFile(renamed.resolveSibling("empty.png"));

        drop(robot, "#references-reference_images", renamed, empty);
        studio.await(
                "both faults",
                () -> robot.lookup(".reference-tile.faulty").queryAll().size() == 2);

        assertThat(texts(robot, "#references-reference_images .parameter-problem"))
                .singleElement()
                .asString()
                .contains("photo.jpg is not a picture, film or sound")
                .contains("empty.png has no content");
        assertThat(generate(robot).isDisabled()).isTrue();
        studio.screenshot("bad-files");

        robot.interact(() -> robot.lookup(".reference-tile.faulty").queryAll().forEach(Node::requestFocus));
        robot.push(KeyCode.DELETE);
        studio.await(
                "one fault",
                () -> robot.lookup(".reference-tile.faulty").queryAll().size() == 1);
    }

    @Test
    void blocksAnEmptyScript(FxRobot robot) {
        studio.awaitProject();
        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        studio.await("the block", () -> generate(robot).isDisabled());

        assertThat(texts(robot, ".generate-line")).containsExactly("The script is empty. Write at least one shot.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(studio.models().queue.rowsProperty().get()).isEmpty();
        studio.screenshot("empty-script");
    }

    private Path picture() throws Exception {
        Path picture = Files.createTempFile(home, "frame", ".jpg");
        try (var in = MarkedFieldsJourney.class.getResourceAsStream("/studio/slateroom/project/sample/drive.jpg")) {
            Files.write(picture, in.readAllBytes());
        }
        return picture;
    }

    private static Button generate(FxRobot robot) {
        return robot.lookup("#generate").queryButton();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    private static void drop(FxRobot robot, String query, Path... files) {
        Node target = robot.lookup(query).query();
        robot.interact(() -> {
            Dragboard board = DroppedFiles.board(List.of(files));
            DroppedFiles.drop(board, target);
        });
    }
}
