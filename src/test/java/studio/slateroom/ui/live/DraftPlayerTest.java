package studio.slateroom.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.Message;
import studio.slateroom.ui.fx.InlineTasks;
import studio.slateroom.ui.player.FakeVideoPlayer;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.PlayerState;

/** A live draft in the player: stills while it stands, its clip while it plays. */
class DraftPlayerTest {

    private static final String SCRIPT = "Shot 1 | 0s–4s\nA lamp.\nShot 2 | 4s–8s\nA door.";
    private static final Duration EIGHT = Duration.ofSeconds(8);
    private static final Duration THREE = Duration.ofSeconds(3);
    private static final Duration LAST = Duration.ofNanos(191 * 1_000_000_000L / 24);
    private static final Path CLIP = Path.of("clip.mp4");

    private final FakeVideoPlayer behind = new FakeVideoPlayer();
    private final FakeLiveDrafts drafts = new FakeLiveDrafts();
    private final DraftPlayer player = new DraftPlayer(behind, new InlineTasks().tasks());

    @Test
    void showsTakesAsThePlayerBehindDoes() {
        player.open(CLIP);
        behind.read(EIGHT);
        player.seek(THREE);
        player.play();
        behind.pass(Duration.ofSeconds(1));

        assertThat(player.playbackProperty().get())
                .isEqualTo(behind.playbackProperty().get());
        assertThat(position()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void standsOnAFrameOfTheDraftLongBeforeThereIsAClip() {
        turnTo(drafts.draft(SCRIPT), THREE);

        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(position()).isEqualTo(THREE);
        assertThat(player.playbackProperty().get().length()).isEqualTo(EIGHT);
        assertThat(picture()).isNotNull();
    }

    @Test
    void reachesEveryFrameWithoutAClip() {
        turnTo(drafts.draft(SCRIPT), Duration.ZERO);
        Image before = picture();

        player.seek(Duration.ofMillis(3020));
        assertThat(position()).isEqualTo(THREE);
        assertThat(drafts.drawn).containsExactly(THREE);
        assertThat(picture()).isNotSameAs(before);
        player.seek(Duration.ofSeconds(99));
        assertThat(position()).isEqualTo(LAST);
        player.stepBackward();
        assertThat(position()).isEqualTo(Duration.ofNanos(190 * 1_000_000_000L / 24));
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void playsOnceThereIsAClipFromWhereItStood() {
        FakeLiveDrafts.Draft draft = drafts.draft(SCRIPT);
        turnTo(draft, THREE);
        player.play();
        assertThat(state()).isEqualTo(PlayerState.PAUSED);

        player.setClip(draft, CLIP);
        behind.read(EIGHT);
        player.seek(position());
        behind.pass(Duration.ofSeconds(1));
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        assertThat(position()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void keepsTheStillUntilTheClipMoves() {
        playing(THREE);
        Image still = picture();
        assertThat(still).isNotNull();
        assertThat(position()).isEqualTo(THREE);

        behind.pass(FakeVideoPlayer.FRAME);
        assertThat(picture()).isSameAs(behind.screen().pictureProperty().get());
    }

    @Test
    void goesOnWithTheOldClipUntilTheNewOneIsThere() {
        playing(Duration.ZERO);
        behind.pass(THREE);
        FakeLiveDrafts.Draft fresh = drafts.draft(SCRIPT + " Red.");

        turnTo(fresh, Duration.ZERO);
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        behind.pass(Duration.ofSeconds(1));
        assertThat(position()).isEqualTo(Duration.ofSeconds(4));

        player.setClip(fresh, Path.of("fresh.mp4"));
        assertThat(position()).isEqualTo(Duration.ofSeconds(4));
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        assertThat(picture()).as("a still, while the clip opens").isNotNull();
        behind.read(EIGHT);
        assertThat(position()).as("no jump to the beginning").isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void takesNoLateNewsOfTheOldClipForNewsOfTheNewOne() {
        playing(Duration.ZERO);
        behind.pass(THREE);
        FakeLiveDrafts.Draft fresh = drafts.draft(SCRIPT + " Red.");
        turnTo(fresh, Duration.ZERO);

        behind.lag();
        player.setClip(fresh, Path.of("fresh.mp4"));
        Image still = picture();
        behind.pass(Duration.ofSeconds(1));
        assertThat(position()).isEqualTo(THREE);
        assertThat(picture()).isNotNull().isSameAs(still);
        behind.pass(EIGHT);
        assertThat(state()).as("the old clip has ended").isEqualTo(PlayerState.PLAYING);

        behind.catchUp();
        behind.read(EIGHT);
        assertThat(position()).isEqualTo(THREE);
        behind.pass(Duration.ofSeconds(5));
        assertThat(position()).isEqualTo(Duration.ofSeconds(5));
        assertThat(picture()).isSameAs(behind.screen().pictureProperty().get());
    }

    @Test
    void takesBackThatItIsToPlay() {
        FakeLiveDrafts.Draft draft = drafts.draft(SCRIPT);
        turnTo(draft, THREE);
        player.toggle();
        player.toggle();
        player.setClip(draft, CLIP);
        behind.read(EIGHT);

        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(behind.playbackProperty().get().state()).isEqualTo(PlayerState.PAUSED);
        player.toggle();
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        player.toggle();
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void haltsOnAFrame() {
        playing(Duration.ZERO);
        behind.pass(Duration.ofMillis(1010));

        player.pause();
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(position()).isEqualTo(Duration.ofSeconds(1));
        assertThat(picture()).isNotNull();
        assertThat(drafts.drawn).endsWith(Duration.ofSeconds(1));
    }

    @Test
    void endsOnTheLastFrameAndBeginsAnew() {
        playing(THREE);
        behind.pass(Duration.ofSeconds(10));
        assertThat(state()).isEqualTo(PlayerState.ENDED);
        assertThat(position()).isEqualTo(LAST);

        player.play();
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        assertThat(position()).isZero();
    }

    @Test
    void playsOnFromWhereItIsSoughtTo() {
        playing(Duration.ZERO);
        behind.pass(Duration.ofSeconds(1));
        player.seek(Duration.ofSeconds(5));
        behind.pass(Duration.ofSeconds(1));

        assertThat(state()).isEqualTo(PlayerState.PLAYING);
        assertThat(position()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void saysWhyThereIsNoDraftAndRecovers() {
        turnTo(drafts.draft(SCRIPT), THREE);
        PlayerFault fault = new PlayerFault.NoDraft(Message.of("media.fault.missing", "couple.png"));

        player.fail(fault);
        assertThat(player.playbackProperty().get().fault()).contains(fault);
        assertThat(picture()).isNull();
        player.play();
        player.seek(THREE);
        assertThat(state()).isEqualTo(PlayerState.FAILED);

        turnTo(drafts.draft(SCRIPT), THREE);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(position()).isEqualTo(THREE);
    }

    @Test
    void showsStillsWithoutTheLibraryThatPlaysClips() {
        behind.fail(new PlayerFault.Unavailable("no libvlc"));
        FakeLiveDrafts.Draft draft = drafts.draft(SCRIPT);
        turnTo(draft, Duration.ZERO);
        player.setClip(draft, CLIP);
        player.seek(THREE);

        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(position()).isEqualTo(THREE);
        player.play();
        assertThat(player.playbackProperty().get().fault()).contains(new PlayerFault.Unavailable("no libvlc"));
    }

    @Test
    void givesWayToATake() {
        playing(THREE);
        player.open(Path.of("take.mp4"));

        assertThat(state()).isEqualTo(PlayerState.OPENING);
        behind.read(EIGHT);
        assertThat(position()).isZero();
        assertThat(picture()).isNull();
    }

    private void playing(Duration from) {
        FakeLiveDrafts.Draft draft = drafts.draft(SCRIPT);
        turnTo(draft, from);
        player.setClip(draft, CLIP);
        behind.read(EIGHT);
        player.play();
    }

    private void turnTo(FakeLiveDrafts.Draft draft, Duration at) {
        player.turnTo(draft, at, new Picture(1, 1, new int[] {0xFF808080}));
    }

    private PlayerState state() {
        return player.playbackProperty().get().state();
    }

    private Duration position() {
        return player.playbackProperty().get().position();
    }

    private @Nullable Image picture() {
        return player.screen().pictureProperty().get();
    }
}
