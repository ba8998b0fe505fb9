package studio.slateroom.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Message;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.ui.desk.ShotFocus;

class PlayerViewModelTest {

    private static final Path CLIP = Path.of("take.mp4");
    private static final Duration TEN = Duration.ofSeconds(10);
    private static final ShotTimeline SHOTS =
            ShotTimeline.of(ShotScriptParser.parse("Shot 1 | 0s–4s\nA\nShot 2 | 4s–10s\nB"), TEN);

    private final FakeVideoPlayer player = new FakeVideoPlayer();
    private final List<Path> openedElsewhere = new ArrayList<>();
    private final PlayerViewModel model =
            new PlayerViewModel(player, new ShotFocus(), Optional.of(InstallCommand.DEBIAN), openedElsewhere::add);

    @Test
    void playsAClipThatIsShownToBePlayed() {
        show(true);

        assertThat(state()).isEqualTo(PlayerState.PLAYING);
    }

    @Test
    void haltsOnTheFirstFrameOfAClipThatIsOnlyShown() {
        show(false);

        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(position()).isEqualTo(Duration.ZERO);
        assertThat(model.clipProperty().get()).contains(CLIP);
        assertThat(model.timelineProperty().get()).isEqualTo(SHOTS);
    }

    @Test
    void forgetsAClipThatIsTakenOut() {
        show(true);

        model.clear();

        assertThat(state()).isEqualTo(PlayerState.EMPTY);
        assertThat(model.clipProperty().get()).isEmpty();
        assertThat(model.timelineProperty().get().slots()).isEmpty();
        assertThat(model.lengthProperty().get()).isEqualTo(Duration.ZERO);
        assertThat(model.currentShotProperty().get()).isEqualTo(ShotFocus.NONE);
    }

    @Test
    void knowsTheShotUnderThePlayHead() {
        model.show(CLIP, SHOTS, true);
        assertThat(model.currentShotProperty().get()).isEqualTo(ShotFocus.NONE);

        player.read(TEN);
        assertThat(model.currentShotProperty().get()).isZero();
        player.pass(Duration.ofSeconds(4));
        assertThat(model.currentShotProperty().get()).isEqualTo(1);
        player.pass(TEN);
        assertThat(state()).isEqualTo(PlayerState.ENDED);
        assertThat(model.currentShotProperty().get()).isEqualTo(1);
    }

    @Test
    void takesTheLengthFromTheShotsUntilTheFileIsRead() {
        model.show(CLIP, SHOTS, false);
        assertThat(model.lengthProperty().get()).isEqualTo(TEN);

        player.read(Duration.ofMillis(9958));
        assertThat(model.lengthProperty().get()).isEqualTo(Duration.ofMillis(9958));
    }

    @Test
    void playsAndHaltsInTurn() {
        show(false);

        model.togglePlay();
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        model.togglePlay();
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        player.play();
        player.pass(TEN);
        model.togglePlay();
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        assertThat(position()).isEqualTo(Duration.ZERO);
    }

    @Test
    void haltsUnderTheHandAndPlaysOnAfterwards() {
        show(true);

        model.beginScrub(Duration.ofSeconds(3));
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        model.seek(Duration.ofSeconds(5));
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        model.endScrub();

        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        assertThat(position()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void staysHaltedAfterAHandThatFoundItHalted() {
        show(true);
        model.beginScrub(Duration.ofSeconds(3));
        model.endScrub();
        player.pause();

        model.beginScrub(Duration.ofSeconds(5));
        model.endScrub();

        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(position()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void seeksInsideTheClipOnly() {
        show(true);
        List<Duration> shown = new ArrayList<>();
        model.positionProperty().subscribe(instant -> shown.add(instant));

        model.seek(Duration.ofSeconds(99));
        assertThat(position()).isEqualTo(TEN.minus(FakeVideoPlayer.FRAME));
        model.skip(Duration.ofSeconds(-99));
        assertThat(position()).isEqualTo(Duration.ZERO);
        assertThat(shown).allSatisfy(instant -> assertThat(instant).isBetween(Duration.ZERO, TEN));
        model.skip(Duration.ofSeconds(2));
        assertThat(position()).isEqualTo(Duration.ofSeconds(2));
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
    }

    @Test
    void doesNotSeekWhereThereIsNoPicture() {
        model.show(CLIP, SHOTS, false);

        model.seek(Duration.ofSeconds(3));

        assertThat(position()).isEqualTo(Duration.ZERO);
    }

    @Test
    void goesToBothEnds() {
        show(true);

        model.toEnd();
        assertThat(position()).isEqualTo(TEN.minus(FakeVideoPlayer.FRAME));
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        model.toStart();
        assertThat(position()).isEqualTo(Duration.ZERO);
    }

    @Test
    void haltsAFrameFurther() {
        show(true);

        model.stepForward();
        assertThat(position()).isEqualTo(FakeVideoPlayer.FRAME);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        model.stepBackward();
        assertThat(position()).isEqualTo(Duration.ZERO);
    }

    @Test
    void playsFasterBySteps() {
        show(false);
        List<Double> rates = new ArrayList<>();

        for (int press = 0; press < 4; press++) {
            model.shuttleForth();
            rates.add(player.rate());
        }

        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        assertThat(rates).containsExactly(1.0, 1.5, 2.0, 2.0);
    }

    @Test
    void slowsDownBeforeItGoesBack() {
        show(true);
        model.seek(Duration.ofSeconds(5));
        model.rateProperty().set(2);

        model.shuttleBack();
        assertThat(player.rate()).isEqualTo(1.5);
        model.shuttleBack();
        assertThat(player.rate()).isEqualTo(1.0);
        assertThat(position()).isEqualTo(Duration.ofSeconds(5));
        model.shuttleBack();

        assertThat(player.rate()).isEqualTo(1.0);
        assertThat(position()).isEqualTo(Duration.ofSeconds(4));
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
    }

    @Test
    void handsSoundAndSpeedToThePlayer() {
        model.volumeProperty().set(0.25);
        model.rateProperty().set(0.5);
        model.mutedProperty().set(true);

        assertThat(player.volume()).isEqualTo(0.25);
        assertThat(player.rate()).isEqualTo(0.5);
        assertThat(player.muted()).isTrue();
    }

    @Test
    void showsCaptionsUntilTheyAreSwitchedOff() {
        assertThat(player.captions()).isTrue();

        model.captionsProperty().set(false);

        assertThat(player.captions()).isFalse();
    }

    @Test
    void beginsAnewAtTheEndWhenAskedTo() {
        show(true);
        model.loopProperty().set(true);

        player.pass(TEN);

        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        assertThat(position()).isEqualTo(Duration.ZERO);
    }

    @Test
    void saysThatThereIsNoClipYet() {
        assertThat(model.noticeProperty().get())
                .contains(new Notice(Notice.Kind.EMPTY, Message.of("player.notice.empty"), Optional.empty(), false));

        model.show(CLIP, SHOTS, true);
        assertThat(model.noticeProperty().get()).isEmpty();
        player.read(TEN);
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void saysThatTheFileIsGone() {
        model.show(CLIP, SHOTS, true);
        player.fail(new PlayerFault.Missing("take.mp4"));

        assertThat(model.noticeProperty().get())
                .contains(new Notice(
                        Notice.Kind.FAULT, Message.of("player.fault.missing", "take.mp4"), Optional.empty(), false));
    }

    @Test
    void offersAnotherProgramForAClipItCannotPlay() {
        model.show(CLIP, SHOTS, true);
        player.fail(new PlayerFault.Unplayable("take.mp4"));

        assertThat(model.noticeProperty().get())
                .contains(new Notice(
                        Notice.Kind.FAULT, Message.of("player.fault.unplayable", "take.mp4"), Optional.empty(), true));
    }

    @Test
    void saysHowToInstallTheLibraryWithAndWithoutAClip() {
        player.fail(new PlayerFault.Unavailable("no libvlc"));
        assertThat(model.noticeProperty().get()).contains(noLibrary(false));

        model.show(CLIP, SHOTS, true);
        assertThat(model.noticeProperty().get()).contains(noLibrary(true));
        model.clear();
        assertThat(model.noticeProperty().get()).contains(noLibrary(false));
    }

    @Test
    void handsTheClipToAnotherProgram() {
        model.openElsewhere();
        assertThat(openedElsewhere).isEmpty();

        model.show(CLIP, SHOTS, false);
        model.openElsewhere();
        assertThat(openedElsewhere).containsExactly(CLIP);
    }

    private static Notice noLibrary(boolean canOpenElsewhere) {
        return new Notice(
                Notice.Kind.NO_PLAYER,
                Message.of("player.fault.unavailable"),
                Optional.of("sudo apt install libvlc5 vlc-plugin-base"),
                canOpenElsewhere);
    }

    private void show(boolean play) {
        model.show(CLIP, SHOTS, play);
        player.read(TEN);
    }

    private PlayerState state() {
        return model.stateProperty().get();
    }

    private Duration position() {
        return model.positionProperty().get();
    }
}
