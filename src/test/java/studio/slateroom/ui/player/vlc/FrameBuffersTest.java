package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class FrameBuffersTest {

    private static final int WIDTH = 6;
    private static final int HEIGHT = 4;

    private final FrameBuffers buffers = new FrameBuffers(WIDTH, HEIGHT);

    @Test
    void holdsFramesOfTheSizeThatWasAskedFor() {
        assertThat(buffers.width()).isEqualTo(WIDTH);
        assertThat(buffers.height()).isEqualTo(HEIGHT);
        assertThat(buffers.next()).hasSize(WIDTH * HEIGHT);
    }

    @Test
    void hasNothingToReadBeforeTheFirstFrame() {
        write(1);

        assertThat(read()).isEmpty();
    }

    @Test
    void readsTheNewestCompleteFrame() {
        show(1);
        show(2);
        write(3);

        assertThat(read()).containsExactly(2);
        assertThat(read()).containsExactly(2);
        buffers.complete();
        assertThat(read()).containsExactly(3);
    }

    @Test
    void offersTheSamePlaceUntilTheFrameIsComplete() {
        int[] place = buffers.next();
        assertThat(buffers.next()).isSameAs(place);

        show(1);
        assertThat(buffers.next()).isNotSameAs(place);
    }

    @Test
    void neverWritesIntoTheFrameThatIsBeingRead() {
        show(1);
        Set<int[]> written = Collections.newSetFromMap(new IdentityHashMap<>());

        buffers.read(frame -> {
            for (int number = 2; number < 12; number++) {
                written.add(buffers.next());
                show(number);
            }
            assertThat(written).hasSize(2).allSatisfy(place -> assertThat(place).isNotSameAs(frame));
            assertThat(frame[0]).isEqualTo(1);
        });

        assertThat(read()).containsExactly(11);
    }

    @Test
    void showsWholeFramesToAReaderThatRunsBesideTheWriter() throws InterruptedException {
        int last = 20_000;
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int number = 1; number <= last; number++) {
                show(number);
            }
        });
        int seen = 0;
        boolean goesOn = true;
        while (goesOn) {
            goesOn = writer.isAlive();
            for (int number : read()) {
                assertThat(number).isGreaterThanOrEqualTo(seen);
                seen = number;
            }
        }
        assertThat(seen).isEqualTo(last);
    }

    private void write(int number) {
        Arrays.fill(buffers.next(), number);
    }

    private void show(int number) {
        write(number);
        buffers.complete();
    }

    /** The number that all pixels of the newest frame have; none without a frame. */
    private List<Integer> read() {
        Set<Integer> numbers = new HashSet<>();
        buffers.read(frame -> Arrays.stream(frame).forEach(numbers::add));
        assertThat(numbers).hasSizeLessThanOrEqualTo(1);
        return List.copyOf(numbers);
    }
}
