package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.media.mp4.SubtitleTracks;
import studio.slateroom.ui.fx.FxThread;
import studio.slateroom.ui.player.Playback;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.PlayerState;

@Timeout(60)
class VlcVideoPlayerTest {

    private static final int FRAMES = 96;

    /** The number of the other clip's first frame. */
    private static final int OTHER = 512;

    private static final int LIMIT_SECONDS = 10;

    @TempDir
    private static Path folder;

    private static Path inOrder;
    private static Path reordered;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private VlcVideoPlayer player;

    /** What is on the screen: the number of the frame by its pixels, or -1, and what the player says. */
    private record Seen(int frame, Playback playback) {
        PlayerState state() {
            return playback.state();
        }

        int told() {
            return (int) Math.round(playback.position().toNanos() * 24 / 1e9);
        }
    }

    @BeforeAll
    static void prepare() throws Exception {
        FxToolkit.registerPrimaryStage();
        inOrder = NumberedClip.inOrder(folder, FRAMES);
        reordered = NumberedClip.reordered(folder, OTHER, FRAMES);
    }

    @BeforeEach
    void start() {
        player = new VlcVideoPlayer(executor, new FxThread());
        player.load();
    }

    @AfterEach
    void end() throws InterruptedException {
        player.close();
        executor.shutdown();
        assertThat(executor.awaitTermination(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void showsTheFirstFrameOfAClipThatIsOpened() {
        player.open(inOrder);
        Seen seen = await(now -> now.frame == 0 && now.state() == PlayerState.PAUSED);
        assertThat(seen.playback.length()).isBetween(Duration.ofMillis(3990), Duration.ofMillis(4050));
        assertThat(seen.playback.position()).isZero();
    }

    @Test
    void keepsTheSizeOfThePicture() {
        player.open(inOrder);
        await(now -> now.frame == 0);
        Image picture = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> player.screen().pictureProperty().get());
        assertThat(picture.getWidth()).isEqualTo(NumberedClip.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(NumberedClip.HEIGHT);
    }

    @Test
    void playsAndPausesWithPictureAndTimeInAgreement() {
        player.open(inOrder);
        player.play();
        await(now -> now.state() == PlayerState.PLAYING && now.frame > 20);
        player.pause();
        Seen seen = await(now -> now.state() == PlayerState.PAUSED && now.frame == now.told());
        assertThat(seen.frame).isBetween(20, 60);
    }

    @Test
    void tellsTheFrameThatIsOnTheScreenWhilePlaying() {
        player.open(inOrder);
        player.play();
        await(now -> now.frame > 12);
        int agreed = 0;
        for (int i = 0; i < 50; i++) {
            Seen seen = see();
            assertThat(Math.abs(seen.told() - seen.frame)).isLessThanOrEqualTo(2);
            agreed += seen.told() == seen.frame ? 1 : 0;
        }
        assertThat(agreed).isGreaterThan(25);
    }

    @Test
    void showsExactlyTheFrameThatAPausedClipIsSentTo() {
        player.open(inOrder);
        await(now -> now.frame == 0);
        for (int frame : new int[] {50, 7, 95, 48, 47, 1, 94, 0}) {
            player.seek(at(frame));
            await(now -> now.frame == frame && now.told() == frame);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {95, 95, 95, 94, 48, 1})
    void showsTheFrameThatAClipIsSentToBeforeItIsOpen(int frame) {
        player.open(inOrder);
        player.seek(at(frame));
        await(now -> now.frame == frame && now.told() == frame && now.state() == PlayerState.PAUSED);
    }

    @Test
    void playsOnFromWhereAPlayingClipIsSentTo() {
        player.open(inOrder);
        player.play();
        await(now -> now.frame > 3);
        player.seek(at(60));
        Seen seen = await(now -> now.frame >= 60);
        assertThat(seen.frame).isBetween(60, 63);
        assertThat(seen.state()).isEqualTo(PlayerState.PLAYING);
    }

    @Test
    void stepsFrameByFrameBothWays() {
        player.open(inOrder);
        await(now -> now.frame == 0);
        for (int frame = 1; frame <= 5; frame++) {
            int expected = frame;
            player.stepForward();
            await(now -> now.frame == expected && now.told() == expected);
        }
        for (int frame = 4; frame >= 0; frame--) {
            int expected = frame;
            player.stepBackward();
            await(now -> now.frame == expected && now.told() == expected);
        }
    }

    @Test
    void playsOnFromAFrameThatWasSteppedTo() {
        player.open(inOrder);
        player.seek(at(30));
        await(now -> now.frame == 30);
        player.stepForward();
        await(now -> now.frame == 31);
        player.play();
        Seen seen = await(now -> now.frame > 31);
        assertThat(seen.frame).isBetween(32, 34);
    }

    @Test
    void keepsTheLastFrameAtTheEndAndBeginsAnew() {
        player.open(inOrder);
        player.seek(at(80));
        player.play();
        await(now -> now.state() == PlayerState.ENDED && now.frame == FRAMES - 1 && now.told() == FRAMES - 1);
        player.play();
        await(now -> now.state() == PlayerState.PLAYING && now.frame > 2 && now.frame < 20);
    }

    @RepeatedTest(4)
    void beginsAnewAsSoonAsItHasEnded() {
        player.open(inOrder);
        player.seek(at(90));
        player.play();
        await(now -> now.state() == PlayerState.ENDED);
        player.play();
        await(now -> now.state() == PlayerState.PLAYING && now.frame > 2 && now.frame < 20 && now.told() < 20);
    }

    @Test
    void canBeSentBackFromTheEnd() {
        player.open(inOrder);
        player.seek(at(85));
        player.play();
        await(now -> now.state() == PlayerState.ENDED);
        player.seek(at(10));
        await(now -> now.state() == PlayerState.PAUSED && now.frame == 10);
    }

    @Test
    void beginsAgainByItselfWhenLooping() {
        player.setLoop(true);
        player.open(inOrder);
        player.seek(at(80));
        player.play();
        await(now -> now.frame > 85);
        await(now -> now.frame > 0 && now.frame < 20 && now.state() == PlayerState.PLAYING);
        player.setLoop(false);
        player.seek(at(85));
        await(now -> now.state() == PlayerState.ENDED);
    }

    @Test
    void playsFasterAndSlower() {
        player.setRate(2);
        player.open(inOrder);
        player.play();
        assertThat(framesASecond()).isBetween(38.0, 58.0);
        player.seek(Duration.ZERO);
        player.setRate(0.5);
        await(now -> now.frame < 12);
        assertThat(framesASecond()).isBetween(9.0, 15.0);
    }

    @Test
    void opensClipAfterClipWithoutHoldingOnToTheOldOnes() {
        for (int i = 0; i < 20; i++) {
            boolean other = i % 2 == 1;
            player.open(other ? reordered : inOrder);
            player.play();
            await(now -> now.state() == PlayerState.PLAYING && now.frame > 0 && now.frame > OTHER == other);
            assertThat(player.heldBuffers()).isEqualTo(1);
        }
        player.stop();
        await(now -> now.state() == PlayerState.EMPTY && now.frame == -1);
        assertThat(player.heldBuffers()).isZero();
    }

    @Test
    void takesAnotherClipBeforeTheFirstOneIsOpen() {
        player.open(reordered);
        player.open(inOrder);
        player.seek(at(40));
        player.open(folder.resolve("gone.mp4"));
        player.open(reordered);
        player.play();
        await(now -> now.state() == PlayerState.PLAYING && now.frame > OTHER + 5);
    }

    @Test
    void mostlyShowsTheExactFrameWhereFramesAreReorderedAndElseOneClose() {
        player.open(reordered);
        await(now -> now.frame == OTHER);
        int exact = 0;
        for (int frame = 5; frame < FRAMES - 5; frame += 8) {
            int wanted = OTHER + frame;
            player.seek(at(frame));
            await(now -> Math.abs(now.frame - wanted) <= 4 && OTHER + now.told() == wanted);
            exact += comes(now -> now.frame == wanted) ? 1 : 0;
        }
        assertThat(exact).isGreaterThan(5);
    }

    @Test
    void restsWhereAClipIsHaltedAndIsThereAtOnceWhenItIsTold() throws Exception {
        Path clip = NumberedClip.captioned(folder, FRAMES);
        player.open(clip);
        player.seek(at(12));
        await(now -> now.frame == 12 && isWrittenOn() && player.isResting());

        Instant told = Instant.now();
        player.setCaptions(false);
        await(now -> !isWrittenOn());
        player.seek(at(50));
        await(now -> now.frame == 50);
        assertThat(Duration.between(told, Instant.now())).isLessThan(HaltGate.LIMIT);

        await(_ -> player.isResting());
        told = Instant.now();
        player.play();
        await(now -> now.frame > 55);
        assertThat(Duration.between(told, Instant.now())).isLessThan(HaltGate.LIMIT);

        player.pause();
        await(_ -> player.isResting());
        told = Instant.now();
        player.stop();
        await(now -> now.state() == PlayerState.EMPTY && now.frame == -1);
        assertThat(Duration.between(told, Instant.now())).isLessThan(HaltGate.LIMIT);
    }

    @RepeatedTest(3)
    void showsTheLastFrameWhereFramesAreReordered() {
        player.open(reordered);
        player.seek(at(FRAMES - 1));
        await(now -> now.frame == OTHER + FRAMES - 1 && now.told() == FRAMES - 1);
        player.seek(at(20));
        await(now -> Math.abs(now.frame - OTHER - 20) <= 4);
        player.seek(at(FRAMES - 1));
        await(now -> now.frame == OTHER + FRAMES - 1 && now.told() == FRAMES - 1 && now.state() == PlayerState.PAUSED);
    }

    @Test
    void keepsTheLastFrameAtTheEndWhereFramesAreReordered() {
        player.open(reordered);
        player.seek(at(80));
        player.play();
        await(now -> now.state() == PlayerState.ENDED && now.frame == OTHER + FRAMES - 1 && now.told() == FRAMES - 1);
        await(_ -> player.isResting());
        assertThat(see().frame).isEqualTo(OTHER + FRAMES - 1);
        player.play();
        await(now -> now.state() == PlayerState.PLAYING && now.frame > OTHER + 2 && now.frame < OTHER + 20);
    }

    @Test
    void isClosedInTheMiddleOfPlaying() throws InterruptedException {
        player.open(inOrder);
        player.play();
        await(now -> now.frame > 5);
        player.close();
        executor.shutdown();
        assertThat(executor.awaitTermination(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(player.heldBuffers()).isZero();
    }

    @Test
    void namesAFileThatIsMissing() {
        player.open(folder.resolve("gone.mp4"));
        assertThat(failure()).isEqualTo(new PlayerFault.Missing("gone.mp4"));
    }

    @Test
    void namesAFileThatIsNoClip() throws IOException {
        Path text = Files.writeString(folder.resolve("text.mp4"), "Shot 1 | 0s-1s");
        player.open(text);
        assertThat(failure()).isEqualTo(new PlayerFault.Unplayable("text.mp4"));
        player.open(inOrder);
        await(now -> now.frame == 0 && now.state() == PlayerState.PAUSED);
    }

    @Test
    void followsNoPlaylistWhateverItsName() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.mp4"), "#EXTM3U\n#EXTINF:1,\n" + inOrder.toAbsolutePath() + "\n");
        player.open(list);
        assertThat(failure()).isEqualTo(new PlayerFault.Unplayable("list.mp4"));
    }

    @Test
    void followsNoPlaylistBehindTheBeginningOfAClip() throws IOException {
        Path hidden = Files.writeString(
                folder.resolve("hidden.mp4"), "\0\0\0\u0018ftypmp42\n#EXTM3U\n" + inOrder.toAbsolutePath() + "\n");
        player.open(hidden);
        assertThat(failure()).isEqualTo(new PlayerFault.Unplayable("hidden.mp4"));
    }

    @Test
    void namesAClipThatWasCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(reordered);
        Path half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(whole, 600));
        player.open(half);
        assertThat(failure()).isEqualTo(new PlayerFault.Unplayable("half.mp4"));
    }

    @Test
    void saysSoWhereThereIsNoLibrary() {
        player.close();
        player = new VlcVideoPlayer(executor, new FxThread(), () -> false);
        player.load();
        assertThat(failure()).isInstanceOf(PlayerFault.Unavailable.class);
        player.open(inOrder);
        player.play();
        assertThat(failure()).isInstanceOf(PlayerFault.Unavailable.class);
    }

    @Test
    void saysSoWhereTheLibraryIsBroken() {
        player.close();
        player = new VlcVideoPlayer(executor, new FxThread(), () -> {
            throw new UnsatisfiedLinkError("undefined symbol: libvlc_new");
        });
        player.load();
        assertThat(failure())
                .isEqualTo(new PlayerFault.Unavailable("java.lang.UnsatisfiedLinkError: undefined symbol: libvlc_new"));
    }

    @Test
    void showsCaptionsThatAClipSwitchesOnUnlessTheyAreNotWanted() throws Exception {
        Path clip = NumberedClip.captioned(folder, FRAMES);
        player.open(clip);
        player.setLoop(true);
        player.play();
        await(now -> now.frame > 12 && isWrittenOn());

        player.setCaptions(false);
        await(now -> now.frame % 24 == 12 && !isWrittenOn());
        player.setCaptions(true);
        await(now -> isWrittenOn());
    }

    @Test
    void showsNoSubtitlesThatAClipSwitchesOff() throws Exception {
        Path clip = NumberedClip.captioned(folder, FRAMES);
        SubtitleTracks.switchOff(clip);
        player.open(clip);
        player.play();
        for (int frame = 2; frame < FRAMES - 10; frame += 8) {
            int wanted = frame;
            await(now -> now.frame > wanted);
            assertThat(isWrittenOn()).isFalse();
        }
    }

    private boolean isWrittenOn() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> NumberedClip.isWrittenOn(player.screen().pictureProperty().get()));
    }

    private PlayerFault failure() {
        return await(now -> now.state() == PlayerState.FAILED).playback.fault().orElseThrow();
    }

    private double framesASecond() {
        Seen first = await(now -> now.state() == PlayerState.PLAYING && now.frame > 12);
        long begin = System.nanoTime();
        Seen last = await(now -> now.frame >= first.frame + 30);
        return (last.frame - first.frame) * 1e9 / (System.nanoTime() - begin);
    }

    private static Duration at(int frame) {
        return Duration.ofNanos(Math.round(frame * 1e9 / NumberedClip.RATE));
    }

    private Seen see() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Image picture = player.screen().pictureProperty().get();
            return new Seen(
                    picture == null ? -1 : NumberedClip.number(picture),
                    player.playbackProperty().get());
        });
    }

    private Seen await(Predicate<Seen> condition) {
        Seen seen = seeUntil(condition, LIMIT_SECONDS);
        assertThat(condition).as("waited in vain; last seen %s", seen).accepts(seen);
        return seen;
    }

    private boolean comes(Predicate<Seen> condition) {
        return condition.test(seeUntil(condition, 1));
    }

    private Seen seeUntil(Predicate<Seen> condition, int seconds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Seen seen = see();
        while (!condition.test(seen) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            seen = see();
        }
        return seen;
    }
}
