package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether the frames of an MP4 or QuickTime file lie in it in another order than they are shown (B-frames). LibVLC ends
 * a seek at a frame's decoding time, which is then up to four frames before the time that was asked for.
 */
final class FrameOrder {

    /** Where the distances between decoding and composition time lie; absent where there are none. */
    private static final List<String> COMPOSITION_OFFSETS = List.of("moov", "trak", "mdia", "minf", "stbl", "ctts");

    private FrameOrder() {}

    /** Whether the file's frames are reordered; no for a file that is none of these formats. */
    static boolean isReordered(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return !Mp4Box.file(channel).below(channel, COMPOSITION_OFFSETS).isEmpty();
        }
    }
}
