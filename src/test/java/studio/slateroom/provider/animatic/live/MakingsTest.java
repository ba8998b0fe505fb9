package studio.slateroom.provider.animatic.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.CancelToken;

class MakingsTest {

    @TempDir
    private Path folder;

    private final List<Object> met = new ArrayList<>();

    @Test
    void keepsWhatWasMade() {
        Makings makings = new Makings(folder, Runnable::run, 100);
        makings.want(List.of("a"));
        Path made = makings.get("a", ".txt", MakingsTest::write).join();
        assertThat(made).hasContent("made");
        assertThat(makings.get("a", ".txt", MakingsTest::write).join()).isEqualTo(made);
    }

    @Test
    void makesAnewWhatIsLost() throws Exception {
        Makings makings = new Makings(folder, Runnable::run, 100);
        makings.want(List.of("a"));
        Path made = makings.get("a", ".txt", MakingsTest::write).join();
        Files.delete(made);
        assertThat(makings.get("a", ".txt", MakingsTest::write).join()).exists();
    }

    @Test
    void keepsNoPlaceForWhatCouldNotBeMade() {
        Makings makings = new Makings(folder, Runnable::run, 100);
        failing(makings, MakingsTest::fail);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsNoPlaceForWhatCouldNotBeBegun() {
        failing(
                new Makings(
                        folder,
                        _ -> {
                            throw new RejectedExecutionException();
                        },
                        100),
                MakingsTest::write);
    }

    private void failing(Makings makings, Makings.Maker maker) {
        List<Meeting> keys = List.of(new Meeting(met), new Meeting(met), new Meeting(met));
        for (Meeting key : keys) {
            makings.want(List.of(key));
            assertThat(makings.get(key, ".txt", maker)).isCompletedExceptionally();
        }
        assertThat(met).as("the other keys that were there").isEmpty();
    }

    /** A key that notes which others it is compared with, which is all that have its hash. */
    private record Meeting(List<Object> met) {
        @Override
        public boolean equals(Object other) {
            if (this != other) {
                met.add(other);
            }
            return this == other;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static void write(Path target, CancelToken cancel) {
        try {
            Files.writeString(target, "made");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fail(Path target, CancelToken cancel) throws MediaException {
        write(target, cancel);
        throw new MediaException(new MediaFault.EngineFailed("no"));
    }
}
