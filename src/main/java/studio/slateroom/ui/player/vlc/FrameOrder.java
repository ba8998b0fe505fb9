package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether the frames of an MP4 or QuickTime file lie in it in another order than they are shown (B-frames). LibVLC ends
 * a seek at a frame's decoding time, which is then up to four frames before the time that was asked for.
 */
final class FrameOrder {

    /**
     * The boxes in which, each in the one before, lies that with the distances between decoding and composition time,
     * ISO/IEC 14496-12. The last is absent where there are none.
     */
    private static final List<String> COMPOSITION_OFFSETS = List.of("moov", "trak", "mdia", "minf", "stbl", "ctts");

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    private FrameOrder() {}

    /** Whether the file's frames are reordered; no for a file that is none of these formats. */
    static boolean isReordered(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return hasOffsets(channel, 0, channel.size(), 0);
        }
    }

    /** Whether a part of the file holds what is left of the path from this depth on. */
    private static boolean hasOffsets(FileChannel channel, long from, long to, int depth) throws IOException {
        if (depth == COMPOSITION_OFFSETS.size()) {
            return true;
        }
        long at = from;
        while (at + HEADER <= to) {
            Optional<Box> box = Box.read(channel, at);
            if (box.isEmpty()) {
                return false;
            }
            long end = box.get().end(at, to);
            if (box.get().type().equals(COMPOSITION_OFFSETS.get(depth))
                    && hasOffsets(channel, at + box.get().header(), end, depth + 1)) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /**
     * The head of a box.
     *
     * @param size in bytes, head included; 0 means up to the end
     */
    private record Box(String type, long size, int header) {

        /** The box at a place of the file; empty where none can be. */
        static Optional<Box> read(FileChannel channel, long at) throws IOException {
            ByteBuffer head = ByteBuffer.allocate(LONG_HEADER);
            if (channel.read(head, at) < HEADER) {
                return Optional.empty();
            }
            long size = Integer.toUnsignedLong(head.getInt(0));
            boolean wide = size == 1 && head.position() == LONG_HEADER;
            int header = wide ? LONG_HEADER : HEADER;
            long whole = wide ? head.getLong(HEADER) : size;
            String type = new String(head.array(), Integer.BYTES, Integer.BYTES, StandardCharsets.US_ASCII);
            return whole == 0 || whole >= header ? Optional.of(new Box(type, whole, header)) : Optional.empty();
        }

        /** Where a box that begins at a place ends, kept inside what it lies in. */
        long end(long at, long limit) {
            return size == 0 || size > limit - at ? limit : at + size;
        }
    }
}
