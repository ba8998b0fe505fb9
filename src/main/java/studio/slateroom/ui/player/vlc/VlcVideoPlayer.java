package studio.slateroom.ui.player.vlc;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.slateroom.diagnosis.Standing;
import studio.slateroom.ui.fx.Latest;
import studio.slateroom.ui.fx.UiThread;
import studio.slateroom.ui.player.Playback;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.PlayerState;
import studio.slateroom.ui.player.Screen;
import studio.slateroom.ui.player.VideoPlayer;
import studio.slateroom.ui.player.vlc.discovery.BundledDiscovery;
import studio.slateroom.ui.player.vlc.discovery.LibVlcStanding;
import studio.slateroom.ui.player.vlc.discovery.LinuxDiscovery;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;
import uk.co.caprica.vlcj.factory.discovery.strategy.NativeDiscoveryStrategy;
import uk.co.caprica.vlcj.factory.discovery.strategy.OsxNativeDiscoveryStrategy;
import uk.co.caprica.vlcj.factory.discovery.strategy.WindowsNativeDiscoveryStrategy;

/** Plays clips with LibVLC. Where that is missing, every clip fails with {@link PlayerFault.Unavailable}. */
public final class VlcVideoPlayer implements VideoPlayer {

    private static final Logger LOG = System.getLogger(VlcVideoPlayer.class.getName());

    private final VlcThread thread;
    private final HaltGate gate = new HaltGate(System::nanoTime);
    private final PixelSurface surface = new PixelSurface(this::shown, gate);
    private final FxScreen screen = new FxScreen();
    private final ReadOnlyObjectWrapper<Playback> playback = new ReadOnlyObjectWrapper<>(Playback.EMPTY);
    private final Latest<Playback> news;

    /** Confined, as is the session, to LibVLC's thread. */
    private @Nullable LibVlc library;

    private @Nullable VlcSession session;

    /** What was asked for before LibVLC was there; null once nothing waits for it any more. */
    private @Nullable List<Consumer<VlcSession>> early = new ArrayList<>();

    private final BooleanSupplier discovery;
    private final CompletableFuture<Standing> standing = new CompletableFuture<>();

    /**
     * A player without LibVLC, until that is loaded.
     *
     * @param executor one thread, used for LibVLC alone; to be shut down after {@link #close}
     * @param ui the thread that observers live on
     */
    public VlcVideoPlayer(ScheduledExecutorService executor, UiThread ui) {
        this(executor, ui, VlcVideoPlayer::discover);
    }

    /** A player that looks for LibVLC in another way. */
    VlcVideoPlayer(ScheduledExecutorService executor, UiThread ui, BooleanSupplier discovery) {
        thread = new VlcThread(executor);
        news = new Latest<>(ui, this::show);
        this.discovery = discovery;
    }

    /** Begins to look for LibVLC. What was asked of the player before is done then. */
    public void load() {
        thread.run(this::loadNow);
    }

    /** How it stands with LibVLC, once it was looked for; not before {@link #load}. */
    public CompletableFuture<Standing> standing() {
        return standing.copy();
    }

    @Override
    public ReadOnlyObjectProperty<Playback> playbackProperty() {
        return playback.getReadOnlyProperty();
    }

    @Override
    public Screen screen() {
        return screen;
    }

    @Override
    public void open(Path clip) {
        tell(to -> to.open(clip));
    }

    @Override
    public void play() {
        tell(VlcSession::play);
    }

    @Override
    public void pause() {
        tell(VlcSession::pause);
    }

    @Override
    public void stop() {
        tell(VlcSession::stop);
    }

    @Override
    public void seek(Duration instant) {
        tell(to -> to.seek(instant));
    }

    @Override
    public void stepForward() {
        tell(to -> to.step(1));
    }

    @Override
    public void stepBackward() {
        tell(to -> to.step(-1));
    }

    @Override
    public void setRate(double rate) {
        tell(to -> to.setRate(rate));
    }

    @Override
    public void setVolume(double volume) {
        tell(to -> to.setVolume(volume));
    }

    @Override
    public void setMuted(boolean muted) {
        tell(to -> to.setMuted(muted));
    }

    @Override
    public void setCaptions(boolean shown) {
        tell(to -> to.setCaptions(shown));
    }

    @Override
    public void setLoop(boolean loop) {
        tell(to -> to.setLoop(loop));
    }

    @Override
    public void close() {
        thread.run(() -> {
            gate.open();
            LibVlc loaded = library;
            if (session != null && loaded != null) {
                session.end();
                loaded.release();
            }
            session = null;
            library = null;
            early = null;
        });
    }

    /** How many sets of frame buffers are held: at most one, and none without a clip. */
    int heldBuffers() {
        return surface.held();
    }

    /** Whether LibVLC rests, since the clip has been halted for a while. */
    boolean isResting() {
        return gate.isHolding();
    }

    private static boolean discover() {
        List<NativeDiscoveryStrategy> usual =
                List.of(new LinuxDiscovery(), new OsxNativeDiscoveryStrategy(), new WindowsNativeDiscoveryStrategy());
        return new NativeDiscovery(Stream.concat(usual.stream().map(BundledDiscovery::new), usual.stream())
                        .toArray(NativeDiscoveryStrategy[]::new))
                .discover();
    }

    private void loadNow() {
        try {
            LibVlc loaded = LibVlc.load(discovery);
            VlcSession fresh = new VlcSession(loaded.player(), surface, gate, thread, news);
            loaded.player().events().addMediaPlayerEventListener(new VlcEvents(fresh, thread));
            library = loaded;
            session = fresh;
            standing.complete(LibVlcStanding.ofLoaded());
            doWhatWaits(fresh);
        } catch (LibVlc.UnavailableException e) {
            LOG.log(Level.WARNING, "there is no LibVLC, so clips cannot be shown", e);
            early = null;
            standing.complete(LibVlcStanding.of(e.getCause()));
            news.accept(Playback.failed(new PlayerFault.Unavailable(String.valueOf(e.getMessage()))));
        }
    }

    private void doWhatWaits(VlcSession fresh) {
        List<Consumer<VlcSession>> commands = early;
        early = null;
        if (commands != null) {
            commands.forEach(command -> command.accept(fresh));
        }
    }

    private void tell(Consumer<VlcSession> command) {
        thread.run(() -> {
            VlcSession current = session;
            if (current != null) {
                gate.open();
                command.accept(current);
            } else if (early != null) {
                early.add(command);
            }
        });
    }

    /** On a thread of LibVLC's. */
    private void shown(long moment, boolean differs) {
        thread.run(() -> {
            VlcSession current = session;
            if (current != null) {
                current.shown(moment, differs);
            }
        });
    }

    /** On the UI thread: the frame and its time appear together. */
    private void show(Playback news) {
        FrameBuffers frames = surface.frames();
        if (news.state() == PlayerState.EMPTY || news.state() == PlayerState.FAILED) {
            screen.clear();
        } else if (frames != null) {
            screen.show(frames);
        }
        playback.set(news);
    }
}
