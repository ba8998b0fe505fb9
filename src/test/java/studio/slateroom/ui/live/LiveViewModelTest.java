package studio.slateroom.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.platform.Message;
import studio.slateroom.project.Clip;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.player.FakeVideoPlayer;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.PlayerState;
import studio.slateroom.ui.player.PlayerViewModel;

/** What happens in the player while the script is being written. */
class LiveViewModelTest {

    private static final String SCRIPT = "Shot 1 | 0s–4s\nA lamp.\nShot 2 | 4s–8s\nA door.";

    @TempDir
    private Path disk;

    private final DeskFixture fixture = new DeskFixture();
    private final FakeLiveDrafts drafts = new FakeLiveDrafts();
    private final FakeVideoPlayer behind = new FakeVideoPlayer();
    private final DraftPlayer player = new DraftPlayer(behind, fixture.time.tasks());
    private final PlayerViewModel view = new PlayerViewModel(player, fixture.focus, Optional.empty(), _ -> {});
    private final LiveViewModel live =
            new LiveViewModel(drafts, player, view, fixture.clip, fixture.focus, fixture.time.tasks());

    @BeforeEach
    void open() {
        live.start();
        fixture.open(disk, SCRIPT);
        live.onProperty().set(true);
    }

    @Test
    void drawsNothingBeforeItIsStarted() {
        LiveViewModel early =
                new LiveViewModel(drafts, player, view, fixture.clip, fixture.focus, fixture.time.tasks());
        early.onProperty().set(true);
        early.show();
        assertThat(drafts.turnedTo).isEmpty();

        early.start();

        assertThat(drafts.turnedTo).hasSize(1);
    }

    @Test
    void doesNothingWhileItIsNotInThePlayer() {
        type(SCRIPT + " Red.");
        assertThat(drafts.turnedTo).isEmpty();
    }

    @Test
    void showsAFrameAtOnceAndTheClipWhenTheHandRests() {
        live.show();
        assertThat(drafts.drawn).containsExactly(Duration.ZERO);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
        assertThat(live.updatingProperty().get()).isTrue();
        assertThat(live.stillProperty().get()).isPresent();
        assertThat(drafts.made).isEmpty();

        fixture.time.letTimePass();
        assertThat(drafts.made).hasSize(1);
        assertThat(live.updatingProperty().get()).isFalse();
    }

    @Test
    void doesNothingWhenNothingHasChangedThatMatters() {
        shown();
        type(SCRIPT + "\n");
        fixture.time.letTimePass();

        assertThat(drafts.made).hasSize(1);
        assertThat(drafts.drawn).hasSize(1);
        assertThat(live.updatingProperty().get()).isFalse();
    }

    @Test
    void makesOneClipOfManyStrokes() {
        shown();
        type(SCRIPT + " R");
        type(SCRIPT + " Re");
        type(SCRIPT + " Red");
        fixture.time.letTimePass();

        assertThat(drafts.made).hasSize(2);
    }

    @Test
    void followsOnlyTheLastOfTheChangesThatComeWhileOneIsBeingFollowed() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        UiTasks slow = new UiTasks(waiting::add, Runnable::run, (_, _) -> {});
        LiveViewModel busy = new LiveViewModel(drafts, player, view, fixture.clip, fixture.focus, slow);
        busy.start();
        busy.show();
        type(SCRIPT + " R");
        type(SCRIPT + " Re");
        type(SCRIPT + " Red");
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        waiting.remove().run();

        assertThat(waiting).isEmpty();
        assertThat(drafts.turnedTo).containsExactly(SCRIPT, SCRIPT + " Red");
    }

    @Test
    void goesToTheShotThatIsBeingWritten() {
        shown();
        fixture.focus.atCaretProperty().set(1);
        type(SCRIPT + " Red.");
        assertThat(position()).isEqualTo(Duration.ofSeconds(4));

        view.seek(Duration.ofSeconds(6));
        type(SCRIPT + " Red. Blue.");
        assertThat(position()).as("still in that shot").isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void staysWhereItIsWhenSomethingElseThanTheTextChanges() {
        shown();
        fixture.focus.atCaretProperty().set(1);
        fixture.clip.set(fixture.parameter("seed"), new ParameterValue.Whole(7));

        assertThat(drafts.turnedTo).hasSize(2);
        assertThat(position()).isZero();
    }

    @Test
    void doesNotMoveAPlayHeadThatIsPlaying() {
        shown();
        behind.read(Duration.ofSeconds(8));
        view.togglePlay();
        behind.pass(Duration.ofSeconds(1));
        fixture.focus.atCaretProperty().set(1);
        type(SCRIPT + " Red.");
        assertThat(position()).isEqualTo(Duration.ofSeconds(1));
        assertThat(state()).isEqualTo(PlayerState.PLAYING);

        fixture.time.letTimePass();
        assertThat(position()).isEqualTo(Duration.ofSeconds(1));
        assertThat(state()).isEqualTo(PlayerState.PLAYING);
    }

    @Test
    void beginsAtTheBeginningOfAnotherClip() {
        shown();
        view.seek(Duration.ofSeconds(5));
        fixture.project.add(Clip.create("Chase", "seedance-2.0").withScript("Shot 1\nA car."));

        assertThat(drafts.turnedTo).endsWith("Shot 1\nA car.");
        assertThat(position()).isZero();
    }

    @Test
    void saysInThePlayerWhatStandsAgainstItAndRecovers() {
        shown();
        Message missing = Message.of("media.fault.missing", "couple.png");
        drafts.fault = Optional.of(new ProviderFault.Invalid(missing));
        type(SCRIPT + " Red.");
        assertThat(player.playbackProperty().get().fault().orElseThrow().message())
                .isEqualTo(missing);
        assertThat(live.updatingProperty().get()).isFalse();

        drafts.fault = Optional.empty();
        type(SCRIPT + " Red. Blue.");
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void saysInThePlayerWhyThereIsNoClip() {
        live.show();
        drafts.fault = Optional.of(new ProviderFault.Storage(Message.of("media.fault.diskFull", "/tmp")));
        fixture.time.letTimePass();

        assertThat(state()).isEqualTo(PlayerState.FAILED);
    }

    @Test
    void showsNothingOfAScriptThatSaysNothing() {
        shown();
        type(" ");
        assertThat(state()).isEqualTo(PlayerState.EMPTY);
        assertThat(live.stillProperty().get()).isEmpty();

        type(SCRIPT);
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void comesBackFromAFaultWhenItIsChosenAgain() {
        behind.fail(new PlayerFault.Unavailable("no libvlc"));
        shown();
        view.togglePlay();
        assertThat(state()).isEqualTo(PlayerState.FAILED);

        live.choose();
        assertThat(state()).isEqualTo(PlayerState.PAUSED);
    }

    @Test
    void endsAllWorkWhenATakeIsShown() {
        live.show();
        live.leave();
        assertThat(drafts.rests).isEqualTo(1);

        fixture.time.letTimePass();
        type(SCRIPT + " Red.");
        assertThat(drafts.made).isEmpty();
        assertThat(drafts.turnedTo).hasSize(1);
    }

    @Test
    void staysBeforeTakesOnlyWhereTheUserHasChosenIt() {
        live.show();
        assertThat(live.isChosen()).isFalse();
        live.choose();
        assertThat(live.isChosen()).isTrue();
        live.leave();
        assertThat(live.isChosen()).isFalse();
    }

    private void shown() {
        live.show();
        fixture.time.letTimePass();
    }

    private void type(String script) {
        fixture.clip.scriptProperty().set(script);
    }

    private PlayerState state() {
        return view.stateProperty().get();
    }

    private Duration position() {
        return view.positionProperty().get();
    }
}
