package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.slateroom.ui.player.Playback;
import studio.slateroom.ui.player.PlayerFault;
import studio.slateroom.ui.player.PlayerState;
import uk.co.caprica.vlcj.media.Media;
import uk.co.caprica.vlcj.media.MediaEventAdapter;
import uk.co.caprica.vlcj.media.MediaEventListener;
import uk.co.caprica.vlcj.media.MediaParsedStatus;
import uk.co.caprica.vlcj.media.VideoTrackInfo;
import uk.co.caprica.vlcj.player.base.State;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/** Plays one clip after the other. Confined to LibVLC's thread, on which its events arrive too. */
final class VlcSession {

    /** At the end LibVLC is to halt; from there it can go anywhere, while a player that ended can only begin anew. */
    private static final String HALT_AT_END = ":play-and-pause";

    /** Subtitle files that lie beside a clip are none of its business. */
    private static final String ALONE = ":no-sub-autodetect-file";

    private static final int PARSE_LIMIT_MILLIS = 10_000;

    /** A clip that shows nothing for so long is in a format that LibVLC has no decoder for. */
    private static final Duration PICTURE_LIMIT = Duration.ofSeconds(5);

    /** How near to its end a clip must be for a halt to be its end; a little more than LibVLC's times may be off. */
    private static final Duration NEAR_END = Duration.ofMillis(400);

    private static final double USUAL_RATE = 24;
    private static final double PERCENT = 100;

    private final EmbeddedMediaPlayer player;
    private final PixelSurface surface;
    private final HaltGate gate;
    private final VlcThread thread;
    private final Consumer<Playback> observer;
    private final Seeker seeker;
    private final Captions captions;
    private final VlcThread.Alarm patience;
    private final PositionClock clock = new PositionClock();
    private FrameGrid grid = new FrameGrid(USUAL_RATE, Duration.ZERO);
    private Playback now = Playback.EMPTY;
    private Path clip = Path.of("");
    private MediaEventListener parsing = new MediaEventAdapter() {};
    private int opened;
    private boolean begun;
    private boolean wanted;
    private boolean hidden;
    private Duration from = Duration.ZERO;
    private boolean loop;
    private double volume = 1;
    private boolean muted;

    /** A session without a clip. */
    VlcSession(
            EmbeddedMediaPlayer player,
            PixelSurface surface,
            HaltGate gate,
            VlcThread thread,
            Consumer<Playback> observer) {
        this.player = player;
        this.surface = surface;
        this.gate = gate;
        this.thread = thread;
        this.observer = observer;
        seeker = new Seeker(player.controls(), thread, () -> now.state() == PlayerState.PLAYING, this::hide);
        captions = new Captions(player.subpictures());
        patience = thread.alarm();
        player.videoSurface().set(surface);
    }

    void open(Path file) {
        end();
        clip = file;
        tell(Playback.opening(file));
        if (!Files.isRegularFile(file)) {
            tell(now.broken(new PlayerFault.Missing(name())));
            return;
        }
        Optional<ClipFormat> format = format();
        if (format.isEmpty()) {
            fail();
            return;
        }
        player.media()
                .prepare(
                        file.toUri().toASCIIString(),
                        HALT_AT_END,
                        ALONE,
                        format.get().option());
        watch(opened);
        player.media().parsing().parse(PARSE_LIMIT_MILLIS);
    }

    /** The player would keep a listener for all clips to come, so the last clip's goes. */
    private void watch(int mine) {
        player.media().events().removeMediaEventListener(parsing);
        parsing = new MediaEventAdapter() {
            @Override
            public void mediaParsedChanged(Media media, MediaParsedStatus status) {
                thread.run(() -> parsed(mine));
            }
        };
        player.media().events().addMediaEventListener(parsing);
    }

    /** LibVLC knows the tracks of the clip that was opened as this one, or has given up. */
    private void parsed(int mine) {
        if (mine != opened || begun) {
            return;
        }
        List<VideoTrackInfo> tracks = player.media().info().videoTracks();
        if (tracks.isEmpty() || tracks.getFirst().width() == 0) {
            fail();
            return;
        }
        VideoTrackInfo track = tracks.getFirst();
        Duration length = Duration.ofMillis(Math.max(0, player.media().info().duration()));
        double rate = track.frameRateBase() > 0 && track.frameRate() > 0
                ? (double) track.frameRate() / track.frameRateBase()
                : USUAL_RATE;
        grid = new FrameGrid(rate, length);
        seeker.begin(grid, isReordered());
        surface.setPicture(PictureSize.of(track), ColourMatrix.of(clip, track.height()));
        tell(now.lasting(length));
        begin();
    }

    /** Halting before there is a picture would leave LibVLC unable to show any, so it plays on, silently, until then. */
    private void begin() {
        begun = true;
        player.audio().setMute(true);
        player.controls().play();
        patience.set(PICTURE_LIMIT, this::fail);
    }

    private void started(long moment) {
        patience.cancel();
        applySound();
        captions.begin(clip);
        if (wanted) {
            tell(now.to(PlayerState.PLAYING));
            clock.run(Duration.ZERO, moment);
            if (!from.isZero()) {
                goTo(grid.at(from));
            }
        } else {
            player.controls().setPause(true);
            tell(now.to(PlayerState.PAUSED));
            goTo(grid.at(from));
        }
    }

    void play() {
        wanted = true;
        switch (now.state()) {
            case PAUSED, ENDED -> {
                boolean atEnd = grid.at(now.position()) == grid.last() && grid.last() > 0;
                tell(now.to(PlayerState.PLAYING));
                if (atEnd) {
                    goTo(0);
                }
                clock.run(now.position(), System.nanoTime());
                seeker.play();
            }
            case EMPTY, OPENING, PLAYING, FAILED -> {}
        }
    }

    /** Halts, then goes to the frame that is due, so that picture and time agree. */
    void pause() {
        wanted = false;
        if (now.state() == PlayerState.PLAYING) {
            halt();
            goTo(grid.at(now.position()));
        }
    }

    void stop() {
        end();
        tell(Playback.EMPTY);
    }

    void seek(Duration instant) {
        if (now.state() == PlayerState.ENDED) {
            tell(now.to(PlayerState.PAUSED));
        }
        if (now.state().isReady()) {
            goTo(grid.at(instant));
        } else {
            from = instant;
        }
    }

    /** Halts some frames further on, or back. */
    void step(int frames) {
        wanted = false;
        if (now.state().isReady()) {
            long target = Math.clamp(grid.nearest(now.position()) + frames, 0, grid.last());
            halt();
            goTo(target);
        }
    }

    void setRate(double rate) {
        clock.setRate(rate, System.nanoTime());
        player.controls().setRate((float) rate);
    }

    void setVolume(double loudness) {
        volume = loudness;
        applySound();
    }

    void setMuted(boolean silent) {
        muted = silent;
        applySound();
    }

    void setCaptions(boolean shown) {
        captions.show(shown);
    }

    void setLoop(boolean again) {
        loop = again;
    }

    /** LibVLC shows a frame. */
    void shown(long moment, boolean differs) {
        if (begun && now.state() == PlayerState.OPENING) {
            started(moment);
            return;
        }
        boolean settled = !seeker.isBusy();
        seeker.shown(differs);
        if (now.state() != PlayerState.PLAYING) {
            if (differs && !hidden) {
                tell(now);
            } else if (!seeker.isBusy()) {
                gate.shut();
            }
        } else if (settled) {
            tell(now.at(grid.time(grid.nearest(clock.at(moment)))));
        } else if (!seeker.isBusy()) {
            clock.run(now.position(), moment);
            tell(now);
        }
    }

    /** LibVLC says where it is; during a seek, where it will be. */
    void ticked(Duration position, long moment) {
        if (!seeker.isBusy()) {
            clock.correct(position, moment);
        }
    }

    /** LibVLC has filled its buffers after a seek. */
    void buffered() {
        seeker.buffered();
    }

    /** LibVLC has halted. Where nobody asked for it, that is the clip's end. */
    void halted() {
        seeker.halted();
        boolean atEnd = now.position().plus(NEAR_END).compareTo(now.length()) >= 0;
        if (now.state() != PlayerState.PLAYING || !atEnd || player.status().state() != State.PAUSED) {
            return;
        }
        if (loop) {
            goTo(0);
        } else {
            tell(now.to(PlayerState.ENDED));
            stand(grid.last());
            seeker.ended();
        }
    }

    /** LibVLC cannot go on. */
    void broken() {
        if (begun) {
            fail();
        }
    }

    private void fail() {
        end();
        tell(now.broken(new PlayerFault.Unplayable(name())));
    }

    /** Ends playback. After this, events of the clip that was played are void; LibVLC has sent the last of them. */
    void end() {
        player.controls().stop();
        seeker.cancel();
        captions.end();
        patience.cancel();
        opened++;
        begun = false;
        wanted = false;
        from = Duration.ZERO;
    }

    private void halt() {
        if (now.state() == PlayerState.PLAYING) {
            player.controls().setPause(true);
        }
        clock.stand(now.position());
        tell(now.to(PlayerState.PAUSED));
    }

    /** Lets nobody see or hear what is played, or shows again what is there. */
    private void hide(boolean unseen) {
        hidden = unseen;
        gate.open();
        if (unseen) {
            player.audio().setMute(true);
        } else {
            applySound();
            tell(now);
        }
    }

    private void goTo(long frame) {
        stand(frame);
        seeker.seek(frame);
    }

    private void stand(long frame) {
        gate.open();
        clock.stand(grid.time(frame));
        tell(now.at(grid.time(frame)));
    }

    private void applySound() {
        player.audio().setVolume((int) Math.round(volume * PERCENT));
        player.audio().setMute(muted);
    }

    private void tell(Playback playback) {
        now = playback;
        observer.accept(playback);
    }

    private String name() {
        return String.valueOf(clip.getFileName());
    }

    private Optional<ClipFormat> format() {
        try {
            return ClipFormat.of(clip);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isReordered() {
        try {
            return FrameOrder.isReordered(clip);
        } catch (IOException e) {
            return false;
        }
    }
}
