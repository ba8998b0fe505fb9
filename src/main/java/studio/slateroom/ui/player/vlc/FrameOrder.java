package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;

/**
 * Whether the frames of an MP4 or QuickTime file lie in it in another order than they are shown (B-frames). LibVLC ends
 * a seek at a frame's decoding time, which is then up to four frames before the time that was asked for.
 */
final class FrameOrder {

    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl");

    /** The box with the distances between decoding and composition time; absent where there are none. */
    private static final String COMPOSITION_OFFSETS = "ctts";

    private FrameOrder() {}

    /** Whether the file's frames are reordered; no for a file that is none of these formats. */
    static boolean isReordered(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return hasOffsets(channel, Mp4Box.file(channel));
        }
    }

    private static boolean hasOffsets(FileChannel channel, Mp4Box box) throws IOException {
        for (Mp4Box child : box.children(channel)) {
            boolean found = child.type().equals(COMPOSITION_OFFSETS)
                    || (CONTAINERS.contains(child.type()) && hasOffsets(channel, child));
            if (found) {
                return true;
            }
        }
        return false;
    }
}
