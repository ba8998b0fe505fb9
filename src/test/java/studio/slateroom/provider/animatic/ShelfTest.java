package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
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
    void letsGoOfAll() throws Exception {
        shelf.get(1, () -> "one");
        shelf.get(2, () -> "two");
        shelf.clear();

        assertThat(gone).containsExactlyInAnyOrder("one", "two");
    }
}
