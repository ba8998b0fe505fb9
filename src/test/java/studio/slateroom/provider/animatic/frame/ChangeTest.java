package studio.slateroom.provider.animatic.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.script.camera.Transition;

class ChangeTest {

    private static final FrameSize SIZE = new FrameSize(64, 36);
    private static final int SHOT = 48;
    private static final int GREY = 120;
    private static final int BEFORE = 60;

    @ParameterizedTest
    @CsvSource({
        "CUT, 48, 0, 0",
        "DISSOLVE, 48, 12, 12",
        "DISSOLVE, 10, 5, 5",
        "WIPE, 48, 12, 12",
        "FADE_FROM_BLACK, 48, 12, 0",
        "FADE_TO_BLACK, 48, 12, 0",
        "FLASH, 48, 7, 0",
        "DISSOLVE, 1, 0, 0"
    })
    void takesHalfASecondAndHalfOfAShortShotAtMost(Transition transition, int shot, int frames, int overlap) {
        Change change = Change.of(transition, shot, 24);
        assertThat(change.frames()).isEqualTo(frames);
        assertThat(change.overlap()).isEqualTo(overlap);
    }

    @Test
    void changesNothingAtACut() {
        assertThat(luma(Transition.CUT, 0)).isEqualTo(GREY);
        assertThat(luma(Transition.CUT, SHOT - 1)).isEqualTo(GREY);
    }

    @Test
    void dissolvesFromTheShotBefore() {
        assertThat(luma(Transition.DISSOLVE, 0)).isBetween(BEFORE, BEFORE + 5);
        assertThat(luma(Transition.DISSOLVE, 6)).isBetween(85, 100);
        assertThat(luma(Transition.DISSOLVE, 12)).isEqualTo(GREY);
    }

    @Test
    void fadesFromBlack() {
        assertThat(luma(Transition.FADE_FROM_BLACK, 0)).isEqualTo(YuvFrame.BLACK);
        assertThat(luma(Transition.FADE_FROM_BLACK, 12)).isEqualTo(GREY);
        assertThat(luma(Transition.FADE_FROM_BLACK, SHOT - 1)).isEqualTo(GREY);
    }

    @Test
    void fadesToBlackAtItsEnd() {
        assertThat(luma(Transition.FADE_TO_BLACK, 0)).isEqualTo(GREY);
        assertThat(luma(Transition.FADE_TO_BLACK, SHOT - 7)).isBetween(YuvFrame.BLACK + 20, GREY - 20);
        assertThat(luma(Transition.FADE_TO_BLACK, SHOT - 1)).isEqualTo(YuvFrame.BLACK);
    }

    @Test
    void flashesWhiteForAMoment() {
        assertThat(luma(Transition.FLASH, 0)).isGreaterThan(200);
        assertThat(luma(Transition.FLASH, 7)).isEqualTo(GREY);
    }

    @Test
    void wipesFromTheLeft() {
        YuvFrame frame = changed(Transition.WIPE, 5);
        assertThat(frame.bytes()[0] & 255).isEqualTo(GREY);
        assertThat(frame.bytes()[SIZE.width() - 1] & 255).isEqualTo(BEFORE);
    }

    @Test
    void endsWithThePictureAlone() {
        Ending ending = Ending.of(grey(BEFORE), SHOT, 24);
        YuvFrame last = grey(GREY);
        ending.apply(0, last);
        YuvFrame early = grey(GREY);
        ending.apply(24, early);
        assertThat(last.bytes()).isEqualTo(grey(BEFORE).bytes());
        assertThat(early.bytes()).isEqualTo(grey(GREY).bytes());
    }

    private static int luma(Transition transition, int number) {
        return changed(transition, number).bytes()[SIZE.width() / 2] & 255;
    }

    private static YuvFrame changed(Transition transition, int number) {
        YuvFrame frame = grey(GREY);
        Change.of(transition, SHOT, 24).apply(number, frame, grey(BEFORE));
        return frame;
    }

    private static YuvFrame grey(int luma) {
        YuvFrame frame = new YuvFrame(SIZE);
        frame.fill(luma);
        return frame;
    }
}
