package studio.slateroom.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import studio.slateroom.diagnosis.Standing;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.KeyRouter;
import studio.slateroom.ui.desk.ShotFocus;
import studio.slateroom.ui.fx.FxThread;
import studio.slateroom.ui.live.DraftPlayer;
import studio.slateroom.ui.player.InstallCommand;
import studio.slateroom.ui.player.PlayerController;
import studio.slateroom.ui.player.PlayerViewModel;
import studio.slateroom.ui.player.vlc.VlcVideoPlayer;
import studio.slateroom.ui.shell.Desktop;

/** The player with the thread that LibVLC has to itself. */
final class PlayerParts implements AutoCloseable {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("libvlc").daemon().factory());
    private final Texts texts;
    private final VlcVideoPlayer player = new VlcVideoPlayer(thread, new FxThread());
    private final DraftPlayer draft;
    private final PlayerViewModel model;

    PlayerParts(StudioServices services, Texts texts, ShotFocus focus, Desktop desktop) {
        this.texts = texts;
        draft = new DraftPlayer(player, services.tasks());
        model = new PlayerViewModel(
                draft,
                focus,
                InstallCommand.of(System.getProperty("os.name", ""), InstallCommand.OS_RELEASE),
                desktop::open);
        model.volumeProperty().set(services.settings().habits().volume());
        model.captionsProperty().set(services.settings().habits().captions());
    }

    PlayerViewModel model() {
        return model;
    }

    /** The same player, which also shows live drafts. */
    DraftPlayer draft() {
        return draft;
    }

    /** How it stands with LibVLC, once {@link #begin} has looked for it. */
    CompletableFuture<Standing> libVlc() {
        return player.standing();
    }

    PlayerController controller(KeyRouter keys) {
        return new PlayerController(model, texts, keys);
    }

    /** Begins to load LibVLC, which takes longer than all else. */
    void begin() {
        player.load();
    }

    /** The thread ends once LibVLC has let go. */
    @Override
    public void close() {
        player.close();
        thread.close();
    }
}
