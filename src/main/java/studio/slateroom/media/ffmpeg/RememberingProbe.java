package studio.slateroom.media.ffmpeg;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.FileStamp;

/**
 * Remembers what another probe has said of a file for as long as the file stays as it is: a probe is a process of its
 * own, and every render asks for each of its references again. Safe for any thread.
 */
public final class RememberingProbe implements MediaProbe {

    /** More than any request has references; the one not asked for longest goes. */
    private static final int MOST = 64;

    private final MediaProbe probe;
    private final SequencedMap<FileStamp, MediaInfo> known = new LinkedHashMap<>(16, 0.75f, true);

    /** A probe that asks this one about what is new. */
    public RememberingProbe(MediaProbe probe) {
        this.probe = probe;
    }

    @Override
    public MediaInfo probe(Path file) throws MediaException {
        Optional<FileStamp> before = FileStamp.of(file);
        Optional<MediaInfo> remembered = before.flatMap(this::remembered);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        MediaInfo info = probe.probe(file);
        // What has changed meanwhile may have been seen as it was or as it is.
        before.filter(stamp -> FileStamp.of(file).equals(before)).ifPresent(stamp -> remember(stamp, info));
        return info;
    }

    private synchronized Optional<MediaInfo> remembered(FileStamp stamp) {
        return Optional.ofNullable(known.get(stamp));
    }

    private synchronized void remember(FileStamp stamp, MediaInfo info) {
        known.put(stamp, info);
        if (known.size() > MOST) {
            known.pollFirstEntry();
        }
    }
}
