package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;

class ShelfTest {

    private final List<String> gone = new ArrayList<>();
    private final Shelf<String> shelf = new Shelf<>(6, String::length, gone::add);

    @Test
    void makesOnlyWhatItDoesNotHave() throws Exception {
        assertThat(shelf.get(1, () -> "one")).isEqualTo("one");
        assertThat(shelf.get(1, () -> "another")).isEqualTo("one");
    }

    @Test
    void letsGoOfWhatWasNotWantedForLongest() throws Exception {
        shelf.get(1, () -> "one");
        shelf.get(2, () -> "two");
        shelf.get(1, () -> "another");
        shelf.get(3, () -> "six");

        assertThat(gone).containsExactly("two");
        assertThat(shelf.get(1, () -> "another")).isEqualTo("one");
    }

    @Test
    void keepsWhatIsWantedEvenIfThereIsNoRoom() throws Exception {
        shelf.get(1, () -> "one");
        shelf.get(2, () -> "seventeen");

        assertThat(gone).containsExactly("one");
        assertThat(shelf.get(2, () -> "another")).isEqualTo("seventeen");
    }

    @Test
    void triesAgainWhatCouldNotBeMade() throws Exception {
        assertThatThrownBy(() -> shelf.get(1, () -> {
                    throw new MediaException(new MediaFault.EngineFailed("no"));
                }))
                .isInstanceOf(MediaException.class);

        assertThat(shelf.get(1, () -> "one")).isEqualTo("one");
    }

    @Test
    void keepsNoPlaceForWhatCouldNotBeMade() {
        List<Object> met = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            assertThatThrownBy(() -> shelf.get(new Meeting(name, met), () -> {
                        throw new MediaException(new MediaFault.EngineFailed("no"));
                    }))
                    .isInstanceOf(MediaException.class);
        }
        assertThat(met).as("the other keys that were there").isEmpty();
    }

    /** A key that notes which others it is compared with, which is all that have its hash. */
    private record Meeting(String name, List<Object> met) {
        @Override
        public boolean equals(Object other) {
            met.add(other);
            return this == other;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void keepsThePlaceForWhoWaitsForWhatAnotherCouldNotMake() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> second = new CompletableFuture<>();
        assertThatThrownBy(() -> shelf.get(1, () -> {
                    Thread.ofVirtual().start(() -> {
                        begun.countDown();
                        try {
                            second.complete(shelf.get(1, () -> "one"));
                        } catch (MediaException e) {
                            second.completeExceptionally(e);
                        }
                    });
                    await(begun);
                    throw new MediaException(new MediaFault.EngineFailed("no"));
                }))
                .isInstanceOf(MediaException.class);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("one");
        assertThat(shelf.get(1, () -> "another")).isEqualTo("one");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void letsGoOfAll() throws Exception {
        shelf.get(1, () -> "one");
        shelf.get(2, () -> "two");
        shelf.clear();

        assertThat(gone).containsExactlyInAnyOrder("one", "two");
    }
}
