package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;

/**
 * Remembers what another probe has said of a file for as long as the file stays as it is: a probe is a process of its
 * own, and every render asks for each of its references again. Safe for any thread.
 */
public final class RememberingProbe implements MediaProbe {

    /** More than any request has references; the one not asked for longest goes. */
    private static final int MOST = 64;

    private final MediaProbe probe;
    private final SequencedMap<State, MediaInfo> known = new LinkedHashMap<>(16, 0.75f, true);

    /** A probe that asks this one about what is new. */
    public RememberingProbe(MediaProbe probe) {
        this.probe = probe;
    }

    /**
     * A file as it is now.
     *
     * @param identity what the file system tells it by, whatever it is called; where it has nothing of the kind, the path
     */
    private record State(Object identity, FileTime changed, long bytes) {}

    @Override
    public MediaInfo probe(Path file) throws MediaException {
        Optional<State> before = state(file);
        Optional<MediaInfo> remembered = before.flatMap(this::remembered);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        MediaInfo info = probe.probe(file);
        // What has changed meanwhile may have been seen as it was or as it is.
        before.filter(state -> state(file).equals(Optional.of(state))).ifPresent(state -> remember(state, info));
        return info;
    }

    private synchronized Optional<MediaInfo> remembered(State state) {
        return Optional.ofNullable(known.get(state));
    }

    private synchronized void remember(State state, MediaInfo info) {
        known.put(state, info);
        if (known.size() > MOST) {
            known.pollFirstEntry();
        }
    }

    /** A file that cannot be looked at has none; the probe itself says what is the matter. */
    private static Optional<State> state(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            Object identity = Objects.requireNonNullElse(found.fileKey(), file.toAbsolutePath());
            return Optional.of(new State(identity, found.lastModifiedTime(), found.size()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
