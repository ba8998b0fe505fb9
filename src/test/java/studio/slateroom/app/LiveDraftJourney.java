package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.project.Clip;
import studio.slateroom.ui.live.LiveViewModel;
import studio.slateroom.ui.player.PlayerState;

/** The draft in the player follows the hands of its user. */
class LiveDraftJourney extends StudioJourney {

    private static final String SCRIPT = "Shot 1 | 0s-2s\nA lighthouse by the sea at night.\nShot 2 | 2s-4s\nA man.";

    @Test
    void followsTheTextAndTheTimeline(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("#live-mark .label").queryLabeled().getText()).isEqualTo("Live draft");
        studio.screenshot("live-draft");
        Image sea = picture(robot);

        robot.clickOn(block(robot, 1));
        studio.await(
                "the second shot",
                () -> position().equals(Duration.ofSeconds(2))
                        && !picture(robot).equals(sea));
        Image man = picture(robot);

        CodeArea area = robot.lookup("#script").queryAs(CodeArea.class);
        robot.interact(() -> {
            area.moveTo(area.getText().indexOf("sea"));
            area.requestFocus();
        });
        robot.write("stormy ");
        studio.await(
                "the shot that is written",
                () -> position().isZero() && !picture(robot).equals(man));
        studio.screenshot("live-draft-typing");
        awaitClip();
    }

    @Test
    void neverTakesATakeOutOfThePlayerUnasked(FxRobot robot) {
        open(robot);
        chooseShortClip(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        awaitTake();
        assertThat(live().shownProperty().get()).isFalse();

        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.END).write(" He runs.");
        studio.awaitReading(SCRIPT + " He runs.");
        assertThat(live().shownProperty().get()).isFalse();
        assertThat(playing()).isPresent();

        robot.clickOn("#live-draft");
        studio.await(
                "the draft", () -> state() == PlayerState.PAUSED && playing().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        studio.await("the take again", () -> playing().isPresent());
        assertThat(studio.settings().habits().liveDraft()).isFalse();
        assertThat(robot.lookup("#live-draft").query().getParent().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        studio.await("the draft again", () -> playing().isEmpty() && state() == PlayerState.PAUSED);
    }

    @Test
    void saysInThePlayerWhichFileIsGone(FxRobot robot) throws Exception {
        open(robot);
        Clip clip = studio.models().project().projectProperty().get().clips().getFirst();
        AttachedFile file = clip.files().get(ParameterRole.REFERENCE_IMAGES).getFirst();
        Path away = file.path().resolveSibling("away");
        Files.move(file.path(), away);

        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.END).write(" He runs.");
        studio.await("the reason", () -> state() == PlayerState.FAILED);
        assertThat(robot.lookup(".player-notice .label").queryLabeled().getText())
                .contains(file.name());
        studio.screenshot("live-draft-refused");

        Files.move(away, file.path());
        robot.write(" He falls.");
        studio.await("the draft", () -> state() == PlayerState.PAUSED);
    }

    private void open(FxRobot robot) {
        studio.awaitProject();
        robot.interact(() -> robot.lookup("#script").queryAs(CodeArea.class).replaceText(SCRIPT));
        studio.awaitReading(SCRIPT);
        awaitClip();
    }

    private void awaitClip() {
        studio.await(
                "the draft's clip",
                () -> live().shownProperty().get()
                        && !live().updatingProperty().get()
                        && studio.player().stateProperty().get() == PlayerState.PAUSED);
    }

    private LiveViewModel live() {
        return studio.models().live;
    }

    private Optional<Path> playing() {
        return studio.models().takes.playingProperty().get();
    }

    private PlayerState state() {
        return studio.player().stateProperty().get();
    }

    private Duration position() {
        return studio.player().positionProperty().get();
    }

    private static Image picture(FxRobot robot) {
        return robot.lookup("#picture .image-view").queryAs(ImageView.class).getImage();
    }

    private static Label block(FxRobot robot, int index) {
        List<Label> blocks = robot.lookup(".timeline-block").queryAllAs(Label.class).stream()
                .sorted(Comparator.comparing(Label::getText))
                .toList();
        return blocks.get(index);
    }
}
