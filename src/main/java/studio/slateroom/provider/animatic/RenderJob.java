package studio.slateroom.provider.animatic;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteState;

/** One clip on its way from a storyboard to a file. */
final class RenderJob implements Runnable {

    private static final Logger LOG = Logger.getLogger(RenderJob.class.getName());

    private final ClipRenderer renderer;
    private final int frames;
    private final Path folder;
    private final CancelToken cancel;
    private final Runnable whenEnded;
    private final AtomicInteger framesDone = new AtomicInteger();
    private volatile RemoteState state = new RemoteState.Waiting();

    /**
     * A job that has not begun.
     *
     * @param folder an empty folder of its own, which goes with it
     * @param cancel the renderer's token
     * @param whenEnded called at the end, whatever it is
     */
    RenderJob(ClipRenderer renderer, int frames, Path folder, CancelToken cancel, Runnable whenEnded) {
        this.renderer = renderer;
        this.frames = frames;
        this.folder = folder;
        this.cancel = cancel;
        this.whenEnded = whenEnded;
    }

    /** Makes the clip. A clip that failed has left nothing by the time it says so. */
    @Override
    public void run() {
        RemoteState end = outcome();
        if (!(end instanceof RemoteState.Ready)) {
            WorkFolder.remove(folder);
        }
        state = end;
        if (cancel.isCancelled()) {
            WorkFolder.remove(folder);
        }
        whenEnded.run();
    }

    private RemoteState outcome() {
        try {
            cancel.check();
            state = new RemoteState.Working(0);
            renderer.render(folder, clip(), framesDone::incrementAndGet);
            return new RemoteState.Ready();
        } catch (CancellationException e) {
            LOG.log(Level.FINE, "a clip was abandoned");
            return new RemoteState.Gone();
        } catch (MediaException e) {
            return new RemoteState.Failed(Faults.of(e.fault()));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "the engine broke down", e);
            return new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED);
        }
    }

    /** Where the clip is once it is ready. */
    Path clip() {
        return folder.resolve("clip.mp4");
    }

    /** How far it is. */
    RemoteState state() {
        if (cancel.isCancelled()) {
            return new RemoteState.Gone();
        }
        return state instanceof RemoteState.Working
                ? new RemoteState.Working((double) framesDone.get() / frames)
                : state;
    }

    /** Stops it and removes its files, now or as soon as its threads have let go of them. */
    void abandon() {
        cancel.cancel();
        if (!(state instanceof RemoteState.Working)) {
            WorkFolder.remove(folder);
        }
    }
}
