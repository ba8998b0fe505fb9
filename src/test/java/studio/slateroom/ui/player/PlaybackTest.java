package studio.slateroom.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaybackTest {

    private static final Path CLIP = Path.of("take.mp4");
    private static final PlayerFault FAULT = new PlayerFault.Missing("take.mp4");

    @Test
    void keepsTimeAndLengthThroughAMove() {
        Playback playing = Playback.opening(CLIP)
                .lasting(Duration.ofSeconds(4))
                .to(PlayerState.PLAYING)
                .at(Duration.ofSeconds(1))
                .to(PlayerState.PAUSED);

        assertThat(playing)
                .isEqualTo(new Playback(
                        PlayerState.PAUSED,
                        Optional.empty(),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(4),
                        Optional.of(CLIP)));
    }

    @Test
    void mayStayInItsState() {
        Playback opening = Playback.opening(CLIP);

        assertThat(opening.to(PlayerState.OPENING)).isEqualTo(opening);
    }

    @Test
    void refusesAMoveThatNoPlayerMakes() {
        assertThatThrownBy(() -> Playback.EMPTY.to(PlayerState.PLAYING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("EMPTY", "PLAYING");
        assertThatThrownBy(() -> Playback.opening(CLIP).to(PlayerState.ENDED))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasAFaultExactlyWhenItHasFailed() {
        assertThat(Playback.failed(FAULT).fault()).contains(FAULT);
        assertThat(Playback.opening(CLIP).broken(FAULT).fault()).contains(FAULT);
        assertThat(Playback.opening(CLIP).broken(FAULT).clip()).contains(CLIP);
        assertThatThrownBy(() -> new Playback(
                        PlayerState.PLAYING, Optional.of(FAULT), Duration.ZERO, Duration.ZERO, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Playback.opening(CLIP).to(PlayerState.FAILED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
