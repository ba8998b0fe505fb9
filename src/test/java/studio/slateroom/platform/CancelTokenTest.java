package studio.slateroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class CancelTokenTest {

    private final CancelToken token = new CancelToken();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsActionsOnceAtTheStop() {
        token.onCancel(runs::incrementAndGet);

        token.cancel();
        token.cancel();

        assertThat(runs).hasValue(1);
    }

    @Test
    void runsAnActionAtOnceWhenItComesTooLate() {
        token.cancel();

        token.onCancel(runs::incrementAndGet);

        assertThat(runs).hasValue(1);
    }

    @Test
    void forgetsAnActionThatWasTakenBack() {
        token.onCancel(runs::incrementAndGet).close();

        token.cancel();

        assertThat(runs).hasValue(0);
    }

    @Test
    void stopsAtTheNextCheck() {
        assertThatCode(token::check).doesNotThrowAnyException();

        token.cancel();

        assertThatThrownBy(token::check).isInstanceOf(CancellationException.class);
    }

    @Test
    void endsAWaitAtTheStop() {
        Thread.ofVirtual().start(token::cancel);

        assertThatThrownBy(() -> token.await(Duration.ofMinutes(5))).isInstanceOf(CancellationException.class);
    }
}
