package studio.slateroom.ui.player.vlc;

import java.time.Duration;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;

/** Brings LibVLC's events onto its thread; the callbacks themselves must not call it. */
final class VlcEvents extends MediaPlayerEventAdapter {

    private static final float FULL = 100;

    private final VlcSession session;
    private final VlcThread thread;

    VlcEvents(VlcSession session, VlcThread thread) {
        this.session = session;
        this.thread = thread;
    }

    @Override
    public void paused(MediaPlayer player) {
        thread.run(session::halted);
    }

    @Override
    public void buffering(MediaPlayer player, float percent) {
        if (percent >= FULL) {
            thread.run(session::buffered);
        }
    }

    @Override
    public void timeChanged(MediaPlayer player, long millis) {
        long moment = System.nanoTime();
        thread.run(() -> session.ticked(Duration.ofMillis(millis), moment));
    }

    @Override
    public void error(MediaPlayer player) {
        thread.run(session::broken);
    }
}
