package studio.slateroom.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.ui.command.Commands;
import studio.slateroom.ui.command.KeyRouter;
import studio.slateroom.ui.command.Place;
import studio.slateroom.ui.command.Shortcuts;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.fx.WindowExtension;

@ExtendWith(WindowExtension.class)
class PlayerCommandsTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private static final Duration FIVE = Duration.ofSeconds(5);

    private final FakeVideoPlayer player = new FakeVideoPlayer();
    private final PlayerViewModel model = new PlayerViewModel(player, new ShotFocus(), Optional.empty(), clip -> {});
    private final PlayerCommands commands = new PlayerCommands(model);
    private final Button inside = new Button();
    private final TextField text = new TextField();

    private enum Modifier {
        NONE,
        SHIFT,
        CTRL,
        ALT
    }

    @BeforeEach
    void haltInTheMiddle() throws Exception {
        Shortcuts shortcuts = new Shortcuts(
                new Commands(Texts.in(Locale.ENGLISH), Stream.of(commands.transport(), commands.manner())),
                Map.of(),
                _ -> {});
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupSceneRoot(() -> {
            StackPane pane = new StackPane(inside, text);
            Place.PLAYER.mark(pane);
            return pane;
        });
        FxToolkit.setupStage(stage -> {
            new KeyRouter(shortcuts).listen(stage.getScene());
            stage.show();
        });
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(inside::requestFocus));
        model.show(Path.of("take.mp4"), ShotTimeline.of(ShotScriptParser.parse("A lamp."), TEN), false);
        player.read(TEN);
        model.seek(FIVE);
    }

    @Test
    void playsAndHaltsBySpace() {
        press(KeyCode.SPACE);
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        release(KeyCode.SPACE);
        press(KeyCode.SPACE);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void playsFasterByLAndHaltsByK() {
        press(KeyCode.L);
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        press(KeyCode.L);
        assertThat(player.rate()).isEqualTo(1.5);
        press(KeyCode.K);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        release(KeyCode.K);
        press(KeyCode.K);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void goesFrameByFrameByJAndLWhileKIsHeld() {
        press(KeyCode.K);
        press(KeyCode.L);
        press(KeyCode.L);
        assertThat(position()).isEqualTo(FIVE.plus(FakeVideoPlayer.FRAME.multipliedBy(2)));
        press(KeyCode.J);
        assertThat(position()).isEqualTo(FIVE.plus(FakeVideoPlayer.FRAME));
        assertThat(state()).isEqualTo(PlayerState.PAUSED);

        release(KeyCode.K);
        press(KeyCode.L);
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
    }

    @Test
    void countsAHeldSpaceOnce() {
        press(KeyCode.SPACE);
        press(KeyCode.SPACE);
        assertThat(state()).isEqualTo(PlayerState.PLAYING);

        release(KeyCode.SPACE);
        press(KeyCode.SPACE);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void leavesKeysToWhoeverWrites() {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(text::requestFocus));

        for (KeyCode code : new KeyCode[] {KeyCode.J, KeyCode.K, KeyCode.L, KeyCode.M, KeyCode.F}) {
            fire(event(KeyEvent.KEY_PRESSED, code, Modifier.NONE));
        }

        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(position()).isEqualTo(FIVE);
        assertThat(model.mutedProperty().get()).isFalse();
        assertThat(model.fullScreenProperty().get()).isFalse();
    }

    @Test
    void goesBackASecondByJ() {
        press(KeyCode.J);

        assertThat(position()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void stepsByArrows() {
        press(KeyCode.RIGHT);
        assertThat(position()).isEqualTo(FIVE.plus(FakeVideoPlayer.FRAME));
        press(KeyCode.LEFT);
        assertThat(position()).isEqualTo(FIVE);
    }

    @Test
    void stridesByArrowsWithShift() {
        press(KeyCode.RIGHT, Modifier.SHIFT);
        assertThat(position()).isEqualTo(Duration.ofSeconds(6));
        press(KeyCode.LEFT, Modifier.SHIFT);
        press(KeyCode.LEFT, Modifier.SHIFT);
        assertThat(position()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void goesToBothEndsByHomeAndEnd() {
        press(KeyCode.END);
        assertThat(position()).isEqualTo(TEN.minus(FakeVideoPlayer.FRAME));
        press(KeyCode.HOME);
        assertThat(position()).isEqualTo(Duration.ZERO);
    }

    @Test
    void switchesSoundAndFullScreen() {
        press(KeyCode.M);
        press(KeyCode.F);
        assertThat(model.mutedProperty().get()).isTrue();
        assertThat(model.fullScreenProperty().get()).isTrue();

        press(KeyCode.M);
        press(KeyCode.F);
        assertThat(model.mutedProperty().get()).isFalse();
        assertThat(model.fullScreenProperty().get()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"SPACE", "J", "K", "L", "LEFT", "RIGHT", "HOME", "END", "M", "F"})
    void leavesKeysWithCtrlOrAltAlone(KeyCode code) {
        player.play();
        Playback before = player.playbackProperty().get();

        for (Modifier modifier : new Modifier[] {Modifier.CTRL, Modifier.ALT}) {
            fire(event(KeyEvent.KEY_PRESSED, code, modifier));
        }

        assertThat(player.playbackProperty().get()).isEqualTo(before);
        assertThat(model.mutedProperty().get()).isFalse();
        assertThat(model.fullScreenProperty().get()).isFalse();
    }

    private void press(KeyCode code) {
        press(code, Modifier.NONE);
    }

    private void press(KeyCode code, Modifier modifier) {
        fire(event(KeyEvent.KEY_PRESSED, code, modifier));
    }

    private void release(KeyCode code) {
        fire(event(KeyEvent.KEY_RELEASED, code, Modifier.NONE));
    }

    /** Buttons take the space bar for themselves, so that the event begins at what they stand on. */
    private void fire(KeyEvent event) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> Event.fireEvent(inside.getParent(), event)));
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCode code, Modifier modifier) {
        return new KeyEvent(
                type,
                KeyEvent.CHAR_UNDEFINED,
                code.getName(),
                code,
                modifier == Modifier.SHIFT,
                modifier == Modifier.CTRL,
                modifier == Modifier.ALT,
                false);
    }

    private PlayerState state() {
        return model.stateProperty().get();
    }

    private Duration position() {
        return model.positionProperty().get();
    }
}
