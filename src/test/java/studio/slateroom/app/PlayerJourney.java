package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.media.Picture;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.player.PlayerState;

/** On a real display, with a real mouse and real LibVLC: what the user does and what is on the screen then. */
@Tag("x11")
class PlayerJourney extends StudioJourney {

    private static final int GRID = 32;

    PlayerJourney() {
        super(1440, 900);
    }

    @Test
    void showsTheClipsPixelsOnTheScreen(FxRobot robot) throws Exception {
        studio.awaitProject();
        type(robot, "Shot 1: Static camera. A lighthouse by the sea at night.");
        choose(robot, "#model", "Seedance 1.0 Pro");
        choose(robot, "#parameter-resolution", "480p");
        choose(robot, "#parameter-duration", "5 s");
        paste(robot, SampleMedia.picture(home.resolve("quarters.png"), "png", 1280, 720));
        robot.clickOn("#generate");
        studio.await("the clip", () -> state() == PlayerState.PLAYING);
        studio.screenshot("playing");

        robot.clickOn("#player").push(KeyCode.K).push(KeyCode.HOME);
        studio.await(
                "the first frame",
                () -> state() == PlayerState.PAUSED && position().isZero());
        Image frame = Pictures.image(firstFrame());
        Image screen = onScreen(robot);
        studio.screenshot("first-frame");
        assertThat(distance(screen, frame)).isLessThan(0.015);
        assertThat(colour(screen, 0.25, 0.25).getRed())
                .as("red in the top left quarter")
                .isGreaterThan(0.8);
        assertThat(colour(screen, 0.75, 0.25).getGreen())
                .as("green in the top right quarter")
                .isGreaterThan(0.8);

        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        studio.await("the third frame", () -> position().toMillis() == 83);
    }

    @Test
    void goesToAShotThatIsClickedInTheTimeline(FxRobot robot) {
        studio.awaitProject();
        type(robot, "Shot 1 | 0s-2s\nA lighthouse.\nShot 2 | 2s-4s\nA harbour.");
        chooseShortClip(robot);
        robot.clickOn("#generate");
        studio.await("the clip", () -> state() == PlayerState.PLAYING);
        robot.clickOn("#play");
        studio.await("the halt", () -> state() != PlayerState.PLAYING);

        List<Label> blocks = robot.lookup(".timeline-block").queryAllAs(Label.class).stream()
                .sorted(Comparator.comparing(Label::getText))
                .toList();
        robot.clickOn(blocks.getLast());
        studio.await("the second shot", () -> position().equals(Duration.ofSeconds(2)));
        robot.clickOn(blocks.getFirst());
        studio.await("the first shot", () -> position().isZero());
        assertThat(robot.lookup("#time").queryLabeled().getText()).isEqualTo("00:00:00:00");
    }

    @Test
    void putsAReferenceElsewhereByDragging(FxRobot robot) {
        studio.awaitProject();
        studio.await(
                "the references, looked at",
                () -> tiles(robot).size() == 4 && names(robot).stream().noneMatch(name -> name.startsWith("image ")));
        List<String> before = names(robot);
        robot.drag(tiles(robot).getFirst()).dropTo(tiles(robot).get(2));

        studio.await("the new order", () -> !names(robot).equals(before));
        assertThat(names(robot)).containsExactly(before.get(1), before.get(2), before.get(0), before.get(3));
        studio.screenshot("reordered-references");
    }

    private void paste(FxRobot robot, Path picture) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(picture.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        studio.await("the reference", () -> tiles(robot).size() == 1);
    }

    private static List<Node> tiles(FxRobot robot) {
        return robot.lookup(".reference-tile").queryAll().stream()
                .sorted(Comparator.comparing(Node::getAccessibleText))
                .toList();
    }

    /** The files of the tiles, in their order. */
    private static List<String> names(FxRobot robot) {
        return tiles(robot).stream()
                .map(tile -> tile.getAccessibleText().replaceAll("(?s).*, (.*?)\\n.*", "$1"))
                .toList();
    }

    private PlayerState state() {
        return studio.player().stateProperty().get();
    }

    private Duration position() {
        return studio.player().positionProperty().get();
    }

    /** What FFmpeg makes of the clip's first frame. */
    private Picture firstFrame() throws Exception {
        try (FfmpegEngine ffmpeg = SampleMedia.engine()) {
            Path clip = studio.models().takes.playingProperty().get().orElseThrow();
            return new FfmpegPictureReader(ffmpeg).read(clip, Duration.ZERO, 1280, 720);
        }
    }

    /** The part of the screen where the player shows its picture, as the display has it. */
    private static Image onScreen(FxRobot robot) {
        return robot.capture(robot.lookup("#picture .image-view").queryAs(ImageView.class))
                .getImage();
    }

    /** How far two pictures are apart, on average over a grid of points: 0 for the same, 1 for black and white. */
    private static double distance(Image screen, Image frame) {
        double sum = 0;
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                // No point lies on the seams of the quarters, where half a pixel makes all the difference.
                double x = (column + 0.5) / GRID;
                double y = (row + 0.5) / GRID;
                Color a = colour(screen, x, y);
                Color b = colour(frame, x, y);
                sum += Math.abs(a.getRed() - b.getRed())
                        + Math.abs(a.getGreen() - b.getGreen())
                        + Math.abs(a.getBlue() - b.getBlue());
            }
        }
        return sum / 3 / GRID / GRID;
    }

    private static Color colour(Image image, double x, double y) {
        return image.getPixelReader().getColor((int) (x * image.getWidth()), (int) (y * image.getHeight()));
    }
}
