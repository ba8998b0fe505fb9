package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Dragboard;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PngFile;
import studio.slateroom.settings.Appearance;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.Theme;

/** References that do not fit are made to fit, and a clip goes on where a take ends. */
class ReferencesJourney extends StudioJourney {

    @Test
    void makesPicturesFit(FxRobot robot) throws Exception {
        studio.awaitProject();
        int before = files(ParameterRole.REFERENCE_IMAGES).size();
        Path tower = picture("tower.png", 400, 1200);
        Path stamp = picture("stamp.png", 200, 150);
        drop(robot, "#references-reference_images", tower, stamp);
        studio.await("both misfits", () -> misfits(robot) == 2);
        assertThat(sentences(robot))
                .contains("stamp.png measures 200 × 150 pixels; the model needs at least 300 on each side.");
        assertThat(robot.lookup("#generate").queryButton().isDisabled()).isFalse();
        reveal(robot, "#references-reference_images");
        studio.screenshot("misfits");
        shot(robot, "misfits-pane");
        show(Appearance.LIGHT, robot);
        studio.screenshot("misfits-light");
        shot(robot, "misfits-pane-light");
        show(Appearance.DARK, robot);

        robot.interact(
                () -> robot.lookup("#references-fit-all").queryAs(Button.class).fire());
        shot(robot, "fitting-pane");
        studio.await("the copies", () -> misfits(robot) == 0);
        studio.await(
                "their pictures",
                () -> robot.lookup(".reference-facts").queryAllAs(Label.class).stream()
                        .noneMatch(facts -> facts.getText().isEmpty()));
        assertThat(files(ParameterRole.REFERENCE_IMAGES).subList(before, before + 2))
                .extracting(AttachedFile::name)
                .containsExactly("tower-fitted.png", "stamp-fitted.png");
        shot(robot, "fitted-pane");
    }

    @Test
    void doesNotWaitForCopiesAtTheEnd(FxRobot robot) throws Exception {
        studio.awaitProject();
        drop(robot, "#references-reference_images", picture("plain.png", 7000, 3000));
        studio.await("the misfit", () -> misfits(robot) == 1);

        robot.interact(
                () -> robot.lookup(".reference-fit").queryAs(Button.class).fire());
        closeStudio();

        try (Stream<Path> all = Files.walk(home)) {
            assertThat(all).noneMatch(file -> file.toString().contains("plain-fitted"));
        }
        openStudio();
    }

    @Test
    void goesOnWhereATakeEnds(FxRobot robot) {
        studio.awaitProject();
        chooseShortClip(robot);
        robot.clickOn("#generate");
        awaitTake();
        studio.await("the card", () -> robot.lookup(".take-next").tryQuery().isPresent());
        studio.screenshot("continue");
        show(Appearance.LIGHT, robot);
        studio.screenshot("continue-light");
        show(Appearance.DARK, robot);

        robot.clickOn(".take-next");
        studio.await(
                "the next clip",
                () -> studio.models().clips.rowsProperty().get().size() == 2);
        studio.screenshot("continued");
        assertThat(studio.models().clips.rowsProperty().get().getLast().title()).endsWith(" 2");
    }

    private List<AttachedFile> files(ParameterRole role) {
        return studio.models().clips.clipProperty().get().files().getOrDefault(role, List.of());
    }

    private static Node references(FxRobot robot) {
        return robot.lookup("#references").query();
    }

    /** A picture of the references alone, as the headless screen is too narrow for the whole inspector. */
    private static void shot(FxRobot robot, String name) throws Exception {
        List<Picture> taken = new ArrayList<>();
        SnapshotParameters ground = new SnapshotParameters();
        ground.setFill(Color.gray(name.endsWith("light") ? 0.95 : 0.09));
        robot.interactNoWait(() -> taken.add(Pictures.picture(references(robot).snapshot(ground, null))));
        WaitForAsyncUtils.waitForFxEvents();
        PngFile.write(taken.getFirst(), Path.of("target/screenshots", name + ".png"));
    }

    private static int misfits(FxRobot robot) {
        return robot.lookup(".reference-tile.misfit").queryAll().size();
    }

    private static String sentences(FxRobot robot) {
        return String.join(
                "\n",
                robot.lookup(".reference-misfits").queryAllAs(Label.class).stream()
                        .filter(Node::isVisible)
                        .map(Label::getText)
                        .toList());
    }

    /** Scrolls the inspector to its end, where the references are. */
    private static void reveal(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        robot.interact(() -> {
            for (Node parent = node; parent != null; parent = parent.getParent()) {
                if (parent instanceof ScrollPane pane) {
                    pane.setVvalue(pane.getVmax());
                }
            }
        });
    }

    private static void show(Appearance appearance, FxRobot robot) {
        robot.interact(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(appearance);
            theme.install();
        });
    }

    private Path picture(String name, int width, int height) throws Exception {
        Path folder = Files.createDirectories(home.resolve("pictures"));
        File file = folder.resolve(name).toFile();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0x203040 + 0x10000 * (x * 128 / width) + y * 128 / height);
            }
        }
        ImageIO.write(image, "png", file);
        return file.toPath();
    }

    private static void drop(FxRobot robot, String query, Path... files) {
        Node target = robot.lookup(query).query();
        robot.interact(() -> {
            Dragboard board = DroppedFiles.board(List.of(files));
            DroppedFiles.drop(board, target);
        });
    }
}
