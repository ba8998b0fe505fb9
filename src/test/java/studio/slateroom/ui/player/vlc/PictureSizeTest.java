package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.co.caprica.vlcj.media.Multiview;
import uk.co.caprica.vlcj.media.VideoOrientation;
import uk.co.caprica.vlcj.media.VideoProjection;
import uk.co.caprica.vlcj.media.VideoTrackInfo;

class PictureSizeTest {

    @Test
    void isThatOfATrackWithSquarePixels() {
        assertThat(PictureSize.of(track(1280, 720, 1, 1))).isEqualTo(new PictureSize(1280, 720));
        assertThat(PictureSize.of(track(1280, 720, 0, 0))).isEqualTo(new PictureSize(1280, 720));
    }

    @Test
    void makesPixelsSquare() {
        assertThat(PictureSize.of(track(720, 576, 64, 45))).isEqualTo(new PictureSize(1024, 576));
    }

    @ParameterizedTest
    @EnumSource(
            value = VideoOrientation.class,
            names = {"LEFT_TOP", "LEFT_BOTTOM", "RIGHT_TOP", "RIGHT_BOTTOM"})
    void turnsALyingPictureUpright(VideoOrientation lying) {
        assertThat(PictureSize.of(track(1280, 720, 1, 1, lying))).isEqualTo(new PictureSize(720, 1280));
    }

    @ParameterizedTest
    @EnumSource(
            value = VideoOrientation.class,
            names = {"TOP_LEFT", "TOP_RIGHT", "BOTTOM_LEFT", "BOTTOM_RIGHT"})
    void leavesAnUprightOrMirroredPictureAsItIs(VideoOrientation upright) {
        assertThat(PictureSize.of(track(1280, 720, 1, 1, upright))).isEqualTo(new PictureSize(1280, 720));
    }

    @Test
    void shrinksWhatIsTooLargeToKeepInItsProportions() {
        assertThat(PictureSize.of(track(2560, 1440, 1, 1))).isEqualTo(new PictureSize(2560, 1440));
        assertThat(PictureSize.of(track(3840, 2160, 1, 1))).isEqualTo(new PictureSize(2560, 1440));
        assertThat(PictureSize.of(track(1, 1_000_000_000, 1, 1)).width()).isZero();
    }

    @Test
    void givesWayToAnotherWhereItIsNotKnown() {
        PictureSize other = new PictureSize(640, 480);

        assertThat(PictureSize.NONE.or(640, 480)).isEqualTo(other);
        assertThat(new PictureSize(0, 100).or(640, 480)).isEqualTo(other);
        assertThat(new PictureSize(100, 0).or(640, 480)).isEqualTo(other);
        assertThat(new PictureSize(2, 1).or(640, 480)).isEqualTo(new PictureSize(2, 1));
    }

    private static VideoTrackInfo track(int width, int height, int aspect, int aspectBase) {
        return track(width, height, aspect, aspectBase, VideoOrientation.TOP_LEFT);
    }

    private static VideoTrackInfo track(
            int width, int height, int aspect, int aspectBase, VideoOrientation orientation) {
        return new VideoTrackInfo(
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                null,
                width,
                height,
                aspect,
                aspectBase,
                24,
                1,
                orientation,
                VideoProjection.RECTANGULAR,
                0,
                0,
                0,
                0,
                Multiview.TWO_D,
                null);
    }
}
