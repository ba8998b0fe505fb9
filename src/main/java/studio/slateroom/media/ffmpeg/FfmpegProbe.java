package studio.slateroom.media.ffmpeg;

import java.nio.file.Path;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.CancelToken;

/** Probes with ffprobe. */
public final class FfmpegProbe implements MediaProbe {

    private final FfmpegEngine engine;

    /** A probe that starts its children through the given engine. */
    public FfmpegProbe(FfmpegEngine engine) {
        this.engine = engine;
    }

    @Override
    public MediaInfo probe(Path file) throws MediaException {
        return ProbeReport.of(UserFile.of(file), engine, new CancelToken()).info();
    }
}
