package studio.slateroom.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.ui.desk.ShotFocus;

class PlayerKeysTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private static final Duration FIVE = Duration.ofSeconds(5);

    private final FakeVideoPlayer player = new FakeVideoPlayer();
    private final PlayerViewModel model = new PlayerViewModel(player, new ShotFocus(), Optional.empty(), clip -> {});
    private final PlayerKeys keys = new PlayerKeys(model);

    private enum Modifier {
        NONE,
        SHIFT,
        CTRL,
        ALT
    }

    @BeforeEach
    void haltInTheMiddle() {
        model.show(Path.of("take.mp4"), ShotTimeline.of(ShotScriptParser.parse("A lamp."), TEN), false);
        player.read(TEN);
        model.seek(FIVE);
    }

    @Test
    void playsAndHaltsBySpace() {
        press(KeyCode.SPACE);
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
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
        press(KeyCode.K);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
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
            KeyEvent event = event(code, modifier);
            keys.press(event);
            assertThat(event.isConsumed()).isFalse();
        }

        assertThat(player.playbackProperty().get()).isEqualTo(before);
        assertThat(model.mutedProperty().get()).isFalse();
        assertThat(model.fullScreenProperty().get()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"A", "ENTER", "ESCAPE", "TAB", "UP", "F11"})
    void leavesKeysAloneThatItDoesNotKnow(KeyCode code) {
        KeyEvent event = event(code, Modifier.NONE);

        keys.press(event);

        assertThat(event.isConsumed()).isFalse();
    }

    private void press(KeyCode code) {
        press(code, Modifier.NONE);
    }

    private void press(KeyCode code, Modifier modifier) {
        KeyEvent event = event(code, modifier);
        keys.press(event);
        assertThat(event.isConsumed()).isTrue();
    }

    private static KeyEvent event(KeyCode code, Modifier modifier) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
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
