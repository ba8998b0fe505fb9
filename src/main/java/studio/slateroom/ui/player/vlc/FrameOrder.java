package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the frames of an MP4 or QuickTime file lie in it in another order than they are shown (B-frames). LibVLC ends
 * a seek at a frame's decoding time, which is then up to four frames before the time that was asked for.
 */
final class FrameOrder {

    /** Boxes that hold other boxes on the way to a track's sample tables, ISO/IEC 14496-12. */
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl");

    /** The box with the distances between decoding and composition time; absent where there are none. */
    private static final String COMPOSITION_OFFSETS = "ctts";

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    private FrameOrder() {}

    /** Whether the file's frames are reordered; no for a file that is none of these formats. */
    static boolean isReordered(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return hasOffsets(channel, 0, channel.size());
        }
    }

    private static boolean hasOffsets(FileChannel channel, long from, long to) throws IOException {
        long at = from;
        while (at + HEADER <= to) {
            Optional<Box> box = Box.read(channel, at);
            if (box.isEmpty() || box.get().type().equals(COMPOSITION_OFFSETS)) {
                return box.isPresent();
            }
            long end = box.get().size() == 0 ? to : at + box.get().size();
            if (CONTAINERS.contains(box.get().type())
                    && hasOffsets(channel, at + box.get().header(), Math.min(end, to))) {
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
    }
}
