package studio.slateroom.provider.animatic.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.Nudge;
import studio.slateroom.provider.animatic.frame.YuvFrame;
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
        "FLASHBACK, 48, 12, 12",
        "WIPE, 48, 10, 10",
        "MORPH, 48, 14, 14",
        "MATCH_CUT, 48, 10, 0",
        "FADE_FROM_BLACK, 48, 12, 0",
        "FADE_TO_BLACK, 48, 17, 0",
        "CUT_TO_BLACK, 48, 12, 0",
        "SMASH_CUT, 48, 1, 0",
        "FLASH, 48, 3, 0",
        "DISSOLVE, 1, 0, 0"
    })
    void takesItsTimeAndHalfOfAShortShotAtMost(Transition transition, int shot, int frames, int overlap) {
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
        assertThat(luma(Transition.FLASH, 0)).isEqualTo(YuvFrame.WHITE);
        assertThat(luma(Transition.FLASH, 2)).isBetween(GREY + 20, YuvFrame.WHITE - 20);
        assertThat(luma(Transition.FLASH, 3)).isEqualTo(GREY);
    }

    @Test
    void hitsWithOneWhiteFrame() {
        assertThat(luma(Transition.SMASH_CUT, 0)).isEqualTo(YuvFrame.WHITE);
        assertThat(luma(Transition.SMASH_CUT, 1)).isEqualTo(GREY);
    }

    @Test
    void cutsToBlackAndHoldsItForHalfASecond() {
        assertThat(luma(Transition.CUT_TO_BLACK, 0)).isEqualTo(GREY);
        assertThat(luma(Transition.CUT_TO_BLACK, SHOT - 13)).isEqualTo(GREY);
        assertThat(luma(Transition.CUT_TO_BLACK, SHOT - 12)).isEqualTo(YuvFrame.BLACK);
        assertThat(luma(Transition.CUT_TO_BLACK, SHOT - 1)).isEqualTo(YuvFrame.BLACK);
    }

    @Test
    void movesThePictureWhereTheCutSaysSo() {
        Change jump = Change.of(Transition.JUMP_CUT, SHOT, 24);
        assertThat(jump.entering(0).right()).isEqualTo(0.08);
        assertThat(jump.entering(SHOT - 1)).isEqualTo(jump.entering(0));
        Change match = Change.of(Transition.MATCH_CUT, SHOT, 24);
        assertThat(match.entering(0).closer()).isGreaterThan(match.entering(5).closer());
        assertThat(match.entering(10)).isEqualTo(Nudge.NONE);
        Change morph = Change.of(Transition.MORPH, SHOT, 24);
        assertThat(morph.entering(0).closer()).isGreaterThan(1.2);
        assertThat(morph.leaving(0).closer()).isCloseTo(1, within(0.01));
        assertThat(morph.leaving(13).closer()).isGreaterThan(1.2);
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
