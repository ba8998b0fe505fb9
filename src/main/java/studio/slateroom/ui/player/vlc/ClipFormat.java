package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The formats of clips, told by their first bytes. LibVLC is given the one reader that belongs to it, and none at all
 * for anything else: left to itself it would follow a playlist, whatever its name, to other files and into the network.
 */
enum ClipFormat {
    MP4("mp4"),
    MATROSKA("mkv");

    private static final int HEAD = 8;

    /** Boxes of ISO/IEC 14496-12 with which a film may begin. */
    private static final Set<String> BOXES = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip");

    private static final String EBML = "\u001aE\u00df\u00a3";

    private final String reader;

    ClipFormat(String reader) {
        this.reader = reader;
    }

    /** The format of a file; empty where it is no clip. */
    static Optional<ClipFormat> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = Arrays.copyOf(in.readNBytes(HEAD), HEAD);
            String text = new String(head, StandardCharsets.ISO_8859_1);
            if (BOXES.contains(text.substring(4))) {
                return Optional.of(MP4);
            }
            return text.startsWith(EBML) ? Optional.of(MATROSKA) : Optional.empty();
        }
    }

    /** LibVLC's option that lets it use no other reader. */
    String option() {
        return ":demux=" + reader;
    }
}
