package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.ui.player.PlayerState;

/** With real LibVLC: the draft that is playing gives way to a newer one without a jump and without a black frame. */
@Tag("x11")
class LiveDraftPlaybackJourney extends StudioJourney {

    private static final String SCRIPT =
            "Shot 1 | 0s-7s\nSlow push in. A lighthouse by the sea at night.\nShot 2 | 7s-15s\nA man walks.";

    private final List<Duration> positions = Collections.synchronizedList(new ArrayList<>());
    private final List<@Nullable Image> pictures = Collections.synchronizedList(new ArrayList<>());

    LiveDraftPlaybackJourney() {
        super(1440, 900);
    }

    @Test
    void playsOnThroughAChange(FxRobot robot) {
        studio.awaitProject();
        choose(robot, "#parameter-duration", "15 s");
        CodeArea area = robot.lookup("#script").queryAs(CodeArea.class);
        robot.interact(() -> area.replaceText(SCRIPT));
        studio.awaitReading(SCRIPT);
        awaitClip();

        robot.clickOn("#play");
        studio.await(
                "the beginning",
                () -> state() == PlayerState.PLAYING && position().toMillis() > 300);
        robot.interact(() -> {
            studio.player().positionProperty().addListener((_, _, now) -> positions.add(now));
            robot.lookup("#picture .image-view")
                    .queryAs(ImageView.class)
                    .imageProperty()
                    .addListener((_, _, now) -> pictures.add(now));
            area.replaceText(SCRIPT.replace("walks", "dances"));
        });
        studio.screenshot("live-draft-playing");
        awaitClip();
        Duration there = position();
        studio.await("the new clip, playing", () -> position().minus(there).toMillis() > 300);

        assertThat(positions).allSatisfy(at -> assertThat(at).isGreaterThan(Duration.ofMillis(250)));
        assertThat(pictures)
                .as("a still, then the clip's frames")
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotContainNull();
        robot.clickOn("#player").push(KeyCode.K);
        studio.await("the halt", () -> state() == PlayerState.PAUSED);
        Duration halt = position();
        robot.push(KeyCode.RIGHT);
        studio.await("the next frame", () -> position().minus(halt).toMillis() == 41);
        studio.screenshot("live-draft-halted");
    }

    private void awaitClip() {
        studio.await(
                "the draft's clip",
                () -> studio.models().live.shownProperty().get()
                        && !studio.models().live.updatingProperty().get()
                        && state() != PlayerState.EMPTY);
    }

    private PlayerState state() {
        return studio.player().stateProperty().get();
    }

    private Duration position() {
        return studio.player().positionProperty().get();
    }
}
