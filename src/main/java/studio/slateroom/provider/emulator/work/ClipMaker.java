package studio.slateroom.provider.emulator.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.PictureReader;
import studio.slateroom.media.PngFile;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;

/** Lets the provider behind the server make a clip, and takes pictures from it. */
public final class ClipMaker {

    private static final Logger LOG = Logger.getLogger(ClipMaker.class.getName());

    private final VideoProvider provider;
    private final MediaProbe probe;
    private final PictureReader pictures;
    private final Texts texts;

    /** @param texts the language in which the service speaks of what the provider refuses */
    public ClipMaker(VideoProvider provider, MediaProbe probe, PictureReader pictures, Texts texts) {
        this.provider = provider;
        this.probe = probe;
        this.pictures = pictures;
        this.texts = texts;
    }

    /** How many clips can be made at a time. */
    int atOnce() {
        return provider.profile().jobsAtOnce();
    }

    /** The looks at files. */
    MediaProbe probe() {
        return probe;
    }

    /**
     * Makes a clip.
     *
     * @throws Refusal when there is none
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    void make(GenerationRequest request, Path target, CancelToken cancel) throws Refusal {
        try {
            PreparedRequest prepared = provider.prepare(request, cancel);
            RemoteId id = provider.submit(prepared);
            try {
                awaitReady(id, cancel);
                provider.fetch(id, target, _ -> {}, cancel);
            } finally {
                provider.abandon(id);
            }
        } catch (ProviderException e) {
            throw refusal(e.fault(), e);
        }
    }

    private void awaitReady(RemoteId id, CancelToken cancel) throws ProviderException {
        RemoteState state = provider.state(id, cancel);
        while (state instanceof RemoteState.Waiting || state instanceof RemoteState.Working) {
            cancel.await(provider.profile().pollInterval());
            state = provider.state(id, cancel);
        }
        if (state instanceof RemoteState.Failed(ProviderFault fault)) {
            throw new ProviderException(fault);
        }
        if (!(state instanceof RemoteState.Ready)) {
            throw new ProviderException(new ProviderFault.Expired());
        }
    }

    private Refusal refusal(ProviderFault fault, ProviderException e) {
        if (fault instanceof ProviderFault.Invalid) {
            return new Refusal(Refusal.Kind.VALUE, texts.get(fault.message()), e);
        }
        return new Refusal(Refusal.Kind.BROKEN, Sentences.BROKEN, e);
    }

    /**
     * Writes a clip's last picture as PNG.
     *
     * @return whether there is one; a clip is worth its money without
     */
    boolean grabLastFrame(Path clip, Path png) {
        try {
            MediaInfo info = probe.probe(clip);
            PngFile.write(pictures.read(clip, info.length(), info.width(), info.height()), png);
            return true;
        } catch (MediaException | IOException e) {
            LOG.log(Level.WARNING, "no last frame", e);
            return false;
        }
    }
}
