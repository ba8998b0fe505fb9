package studio.slateroom.provider.animatic.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class QuietTest {

    private record Look(long moment, Runnable action) {}

    private final Queue<Look> looks = new ArrayDeque<>();
    private long now = -7_000_000_000L;
    private int ended;

    private final Quiet quiet = new Quiet(
            Duration.ofSeconds(20),
            (delay, action) -> looks.add(new Look(now + delay.toNanos(), action)),
            () -> now,
            () -> ended++);

    @Test
    void waitsForNothingBeforeThereIsAnyUse() {
        assertThat(looks).isEmpty();
    }

    @Test
    void actsOnceAfterTheLastUse() {
        quiet.broken();
        pass(19);
        quiet.broken();
        quiet.broken();
        assertThat(looks).hasSize(1);

        pass(19);
        assertThat(ended).isZero();
        pass(1);
        assertThat(ended).isOne();
        assertThat(looks).isEmpty();
        pass(100);
        assertThat(ended).isOne();
    }

    @Test
    void actsAgainAfterFurtherUse() {
        quiet.broken();
        pass(20);
        quiet.broken();
        pass(20);

        assertThat(ended).isEqualTo(2);
    }

    private void pass(int seconds) {
        long until = now + Duration.ofSeconds(seconds).toNanos();
        while (!looks.isEmpty() && looks.element().moment() <= until) {
            now = looks.element().moment();
            looks.remove().action().run();
        }
        now = until;
    }
}
