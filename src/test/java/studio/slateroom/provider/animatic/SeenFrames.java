package studio.slateroom.provider.animatic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;

/** Keeps every frame of a clip as it went to the encoder, which gets it too. */
final class SeenFrames implements ClipEncoder {

    private final ClipEncoder encoder;
    private final Map<String, List<byte[]>> pieces = new ConcurrentSkipListMap<>();

    SeenFrames(ClipEncoder encoder) {
        this.encoder = encoder;
    }

    /** All frames in order; the clip has at most ten shots. */
    List<byte[]> all() {
        return pieces.values().stream().flatMap(List::stream).toList();
    }

    void forget() {
        pieces.clear();
    }

    @Override
    public FrameSink open(Path target, FrameSize size, int framesPerSecond, CancelToken cancel) throws MediaException {
        List<byte[]> frames = new ArrayList<>();
        pieces.put(String.valueOf(target.getFileName()), frames);
        FrameSink sink = encoder.open(target, size, framesPerSecond, cancel);
        return new FrameSink() {
            @Override
            public void write(byte[] i420) throws MediaException {
                frames.add(i420.clone());
                sink.write(i420);
            }

            @Override
            public void finish() throws MediaException {
                sink.finish();
            }

            @Override
            public void close() {
                sink.close();
            }
        };
    }
}
