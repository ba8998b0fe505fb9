package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HaltGateTest {

    private final AtomicLong nanos = new AtomicLong();
    private final HaltGate gate = new HaltGate(nanos::get);

    @Test
    void letsPicturesPassUntilItIsShut() {
        gate.pass();
        assertThat(gate.isHolding()).isFalse();
    }

    @Test
    void holdsAPictureUntilACommandComes() {
        shutLongAfterACommand();
        CompletableFuture<Void> picture = CompletableFuture.runAsync(gate::pass);
        while (!gate.isHolding()) {
            Thread.onSpinWait();
        }
        gate.open();
        picture.join();
        assertThat(gate.isHolding()).isFalse();
    }

    @Test
    void leavesACommandTheTimeToHaveItsEffect() {
        later(HaltGate.EFFECT.plusMillis(1));
        gate.open();
        later(HaltGate.EFFECT);
        gate.shut();
        gate.pass();
    }

    @Test
    void letsAPicturePassInTheEndThoughNoCommandComes() {
        shutLongAfterACommand();
        long begun = System.nanoTime();
        gate.pass();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(HaltGate.LIMIT.minusMillis(50), HaltGate.LIMIT.plusSeconds(5));
    }

    private void shutLongAfterACommand() {
        later(HaltGate.EFFECT.plusMillis(1));
        gate.shut();
    }

    private void later(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
