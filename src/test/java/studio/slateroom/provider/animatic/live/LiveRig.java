package studio.slateroom.provider.animatic.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Speech;
import studio.slateroom.media.ffmpeg.FfmpegClipAssembler;
import studio.slateroom.media.ffmpeg.FfmpegClipEncoder;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.FfmpegFilmReader;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.media.ffmpeg.FfmpegSoundReader;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.SmallModels;

/** The engine of live drafts with real FFmpeg, which counts the pieces that it makes. */
final class LiveRig implements AutoCloseable {

    private final FfmpegEngine ffmpeg = SampleMedia.engine();
    private final ExecutorService renderers = Executors.newFixedThreadPool(2);
    private final ExecutorService stills = Executors.newSingleThreadExecutor();
    private final AtomicInteger pieces = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final LiveAnimatic drafts;

    LiveRig(Path shared, long mostBytes) {
        drafts = new LiveAnimatic(SmallModels.CATALOG, tools(), renderers, stills, shared, mostBytes);
    }

    LiveAnimatic drafts() {
        return drafts;
    }

    FfmpegEngine ffmpeg() {
        return ffmpeg;
    }

    /** How many pieces were begun since the last call. */
    int takePieces() {
        return pieces.getAndSet(0);
    }

    /** How many pieces were begun since they were taken. */
    int pieces() {
        return pieces.get();
    }

    /** Lets no piece that has been begun go on before the gate is opened. */
    CountDownLatch closeGate() {
        gate = new CountDownLatch(1);
        return gate;
    }

    MediaTools tools() {
        ClipEncoder encoder = new FfmpegClipEncoder(ffmpeg);
        return new MediaTools(
                new FfmpegProbe(ffmpeg),
                new FfmpegPictureReader(ffmpeg),
                new FfmpegFilmReader(ffmpeg),
                new FfmpegSoundReader(ffmpeg),
                Speech.NONE,
                new ClipEncoder() {
                    @Override
                    public FrameSink open(Path target, FrameSize size, int framesPerSecond, CancelToken cancel)
                            throws MediaException {
                        pieces.incrementAndGet();
                        pass(cancel);
                        return encoder.open(target, size, framesPerSecond, cancel);
                    }
                },
                new FfmpegClipAssembler(ffmpeg));
    }

    private void pass(CancelToken cancel) {
        while (gate.getCount() > 0) {
            cancel.await(Duration.ofMillis(5));
        }
    }

    @Override
    public void close() {
        drafts.close();
        renderers.close();
        stills.close();
        ffmpeg.close();
    }
}
