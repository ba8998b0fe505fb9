package studio.slateroom.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.slateroom.ui.player.PlayerState.EMPTY;
import static studio.slateroom.ui.player.PlayerState.ENDED;
import static studio.slateroom.ui.player.PlayerState.FAILED;
import static studio.slateroom.ui.player.PlayerState.OPENING;
import static studio.slateroom.ui.player.PlayerState.PAUSED;
import static studio.slateroom.ui.player.PlayerState.PLAYING;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlayerStateTest {

    /** All states, each with those that may follow it. */
    private static final Map<PlayerState, Set<PlayerState>> MOVES = Map.of(
            EMPTY, Set.of(EMPTY, OPENING, FAILED),
            OPENING, Set.of(EMPTY, OPENING, FAILED, PLAYING, PAUSED),
            PLAYING, Set.of(EMPTY, OPENING, FAILED, PAUSED, ENDED),
            PAUSED, Set.of(EMPTY, OPENING, FAILED, PLAYING),
            ENDED, Set.of(EMPTY, OPENING, FAILED, PLAYING, PAUSED),
            FAILED, Set.of(EMPTY, OPENING, FAILED));

    @Test
    void allowsTheseMovesAndNoOthers() {
        Map<PlayerState, Set<PlayerState>> allowed = Arrays.stream(PlayerState.values())
                .collect(Collectors.toMap(
                        from -> from,
                        from -> Arrays.stream(PlayerState.values())
                                .filter(from::canBecome)
                                .collect(Collectors.toSet())));

        assertThat(allowed).isEqualTo(MOVES);
    }

    @Test
    void isReadyWhereAFrameIsOnTheScreen() {
        assertThat(PlayerState.values())
                .filteredOn(PlayerState::isReady)
                .containsExactlyInAnyOrder(PLAYING, PAUSED, ENDED);
    }
}
