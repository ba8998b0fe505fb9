package studio.slateroom.ui.player.vlc;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class FrameBuffersTest {

    private static final int WIDTH = 6;
    private static final int HEIGHT = 4;
    private static final int LIMIT_SECONDS = 5;

    private final FrameBuffers buffers = new FrameBuffers(WIDTH, HEIGHT);

    @Test
    void holdsFramesOfTheSizeThatWasAskedFor() {
        assertThat(buffers.width()).isEqualTo(WIDTH);
        assertThat(buffers.height()).isEqualTo(HEIGHT);
        assertThat(buffers.next().byteSize()).isEqualTo(WIDTH * HEIGHT * 4L);
        assertThat(buffers.next().address() % 64).isZero();
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
        MemorySegment place = buffers.next();
        assertThat(buffers.next().address()).isEqualTo(place.address());

        show(1);
        assertThat(buffers.next().address()).isNotEqualTo(place.address());
    }

    @Test
    void tellsARepeatedFrameFromANewOne() {
        assertThat(show(1)).isTrue();
        assertThat(show(1)).isFalse();
        assertThat(show(2)).isTrue();

        write(2);
        buffers.next().setAtIndex(JAVA_INT, WIDTH * HEIGHT - 1L, 9);
        assertThat(buffers.complete()).isTrue();
    }

    @Test
    void neverWritesIntoTheFrameThatIsBeingRead() {
        show(1);
        Set<Long> written = new HashSet<>();

        buffers.read(frame -> {
            for (int number = 2; number < 12; number++) {
                written.add(buffers.next().address());
                show(number);
            }
            assertThat(written).hasSize(2).doesNotContain(frame.address());
            assertThat(frame.getAtIndex(JAVA_INT, 0)).isEqualTo(1);
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

    @Test
    void givesTheMemoryBackOnlyWhenNobodyReads() throws InterruptedException {
        show(7);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Integer> afterwards = new ArrayList<>();
        Thread reader = Thread.ofPlatform()
                .start(() -> buffers.read(frame -> {
                    reading.countDown();
                    await(goOn);
                    afterwards.add(frame.getAtIndex(JAVA_INT, 0));
                }));
        await(reading);
        Thread closer = Thread.ofPlatform().start(buffers::close);
        while (closer.getState() != Thread.State.WAITING) {
            assertThat(closer.isAlive()).isTrue();
            Thread.onSpinWait();
        }

        goOn.countDown();
        reader.join();
        closer.join();

        assertThat(afterwards).containsExactly(7);
        assertThat(read()).isEmpty();
    }

    @Test
    void showsNothingAfterItIsClosed() {
        show(1);
        MemorySegment frame = buffers.next();

        buffers.close();

        assertThat(read()).isEmpty();
        assertThat(frame.scope().isAlive()).isFalse();
    }

    private void write(int number) {
        MemorySegment place = buffers.next();
        for (long pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
            place.setAtIndex(JAVA_INT, pixel, number);
        }
    }

    private boolean show(int number) {
        write(number);
        return buffers.complete();
    }

    /** The number that all pixels of the newest frame have; none without a frame. */
    private List<Integer> read() {
        Set<Integer> numbers = new HashSet<>();
        buffers.read(frame -> frame.elements(JAVA_INT).forEach(pixel -> numbers.add(pixel.get(JAVA_INT, 0))));
        assertThat(numbers).hasSizeLessThanOrEqualTo(1);
        return List.copyOf(numbers);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
