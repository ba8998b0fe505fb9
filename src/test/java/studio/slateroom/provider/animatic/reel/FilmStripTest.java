package studio.slateroom.provider.animatic.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.FilmCut;
import studio.slateroom.media.FilmReader;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.camera.CameraPath;
import studio.slateroom.provider.animatic.frame.ShotPanel;
import studio.slateroom.provider.animatic.frame.ShotView;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.frame.YuvPanel;
import studio.slateroom.script.camera.ShotDirection;

/** A film whose every picture is as bright as its number. */
class FilmStripTest {

    private static final FrameSize SIZE = new FrameSize(8, 8);

    private final List<Integer> openedAt = new ArrayList<>();
    private int open;
    private int read;

    private final FilmReader reader = (_, cut, _) -> {
        openedAt.add(cut.first());
        open++;
        return new Counting(cut.first());
    };

    private final FilmStrip strip =
            new FilmStrip(reader, Path.of("film.mp4"), new FilmCut(Duration.ZERO, 0, 24, SIZE), new CancelToken());

    private final class Counting implements FilmReader.Film {
        private int next;

        Counting(int first) {
            next = first;
        }

        @Override
        public int width() {
            return 8;
        }

        @Override
        public int height() {
            return 8;
        }

        @Override
        public void read(byte[][] planes) {
            Arrays.fill(planes[0], (byte) next++);
            read++;
        }

        @Override
        public void close() {
            open--;
        }
    }

    @Test
    void readsForwardOnce() throws Exception {
        for (int picture : new int[] {0, 0, 1, 2, 2, 2, 5, 9}) {
            assertThat(brightness(picture)).isEqualTo(picture);
        }
        assertThat(openedAt).containsExactly(0);
        assertThat(read).isEqualTo(10);
    }

    @Test
    void beginsWithThePictureThatIsWantedFirst() throws Exception {
        assertThat(brightness(70)).isEqualTo(70);
        assertThat(openedAt).containsExactly(70);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void goesBackWithFewOpenings() throws Exception {
        for (int picture = 100; picture >= 0; picture--) {
            assertThat(brightness(picture)).isEqualTo(picture);
        }
        assertThat(openedAt).hasSizeLessThanOrEqualTo(11);
        assertThat(brightness(30)).isEqualTo(30);
        assertThat(open).isEqualTo(1);
        strip.close();
        assertThat(open).isZero();
    }

    private int brightness(int picture) throws Exception {
        YuvPanel panel = strip.at(picture);
        YuvFrame frame = new YuvFrame(SIZE);
        CameraPath still = new CameraPath(ShotDirection.PLAIN, 1, 24, false, 0);
        ShotView.anchored(new ShotPanel(panel, null, 1, false), still, SIZE, 1).draw(0, frame);
        return frame.bytes()[0] & 255;
    }
}
