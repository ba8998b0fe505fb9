package studio.slateroom.media.mp4;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which subtitle tracks of a file are switched on, and so are to be shown without being asked for. FFmpeg's muxer marks
 * the first one so, whatever it is told, and what is only a note has to be switched off.
 */
public final class SubtitleTracks {

    /** A box's size and name. */
    private static final int HEADER = 8;

    /** Boxes with a size behind their name are larger than any index of ours. */
    private static final int LARGE = 1;

    /** The lowest bit of a track header's flags (ISO/IEC 14496-12, 8.3.2). */
    private static final int ENABLED = 1;

    /** More than any index of ours; the index of a clip of a quarter of a minute has some kilobytes. */
    private static final int MOST = 64 << 20;

    private SubtitleTracks() {}

    /**
     * Switches them off in a file.
     *
     * @throws IOException when it cannot be read or written
     */
    public static void switchOff(Path mp4) throws IOException {
        try (FileChannel file = FileChannel.open(mp4, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Optional<Box> index = index(file);
            if (index.isEmpty()) {
                return;
            }
            ByteBuffer bytes = read(file, index.get());
            for (int flags : flags(bytes)) {
                byte off = (byte) (bytes.get(flags) & ~ENABLED);
                file.write(ByteBuffer.wrap(new byte[] {off}), index.get().start() + flags);
            }
        }
    }

    /**
     * The first that is switched on in a file, counted from 0 among the subtitle tracks alone; empty where none is.
     *
     * @throws IOException when it cannot be read
     */
    public static OptionalInt switchedOn(Path mp4) throws IOException {
        try (FileChannel file = FileChannel.open(mp4, StandardOpenOption.READ)) {
            Optional<Box> index = index(file);
            if (index.isEmpty()) {
                return OptionalInt.empty();
            }
            ByteBuffer bytes = read(file, index.get());
            List<Integer> flags = flags(bytes);
            return IntStream.range(0, flags.size())
                    .filter(i -> (bytes.get(flags.get(i)) & ENABLED) != 0)
                    .findFirst();
        }
    }

    private static ByteBuffer read(FileChannel file, Box index) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(index.size());
        while (bytes.hasRemaining() && file.read(bytes, index.start() + bytes.position()) >= 0) {
            // Until it is all there.
        }
        return bytes;
    }

    /** Where the last byte of the flags of each subtitle track stands, in the file's order. */
    private static List<Integer> flags(ByteBuffer bytes) {
        List<Integer> found = new ArrayList<>();
        int at = HEADER;
        while (at + HEADER <= bytes.limit() && bytes.getInt(at) >= HEADER) {
            int flags = flagsOfSubtitles(bytes, at);
            if (flags > 0) {
                found.add(flags);
            }
            at += bytes.getInt(at);
        }
        return found;
    }

    /** The last byte of the flags in the header of a box that is a subtitle track, else 0. */
    private static int flagsOfSubtitles(ByteBuffer bytes, int box) {
        int end = Math.min(bytes.limit(), box + bytes.getInt(box));
        if (!name(bytes, box).equals("trak") || find(bytes, box + HEADER, end, "tkhd") == 0) {
            return 0;
        }
        int media = find(bytes, box + HEADER, end, "mdia");
        int handler = media == 0 ? 0 : find(bytes, media + HEADER, media + bytes.getInt(media), "hdlr");
        // Behind the box's header, its version and flags, and four bytes that mean nothing any more.
        boolean subtitles = handler > 0 && name(bytes, handler + HEADER + 4).equals("sbtl");
        return subtitles ? find(bytes, box + HEADER, end, "tkhd") + HEADER + 3 : 0;
    }

    private static int find(ByteBuffer bytes, int from, int end, String name) {
        int at = from;
        while (at + HEADER <= end && bytes.getInt(at) >= HEADER) {
            if (name(bytes, at).equals(name)) {
                return at;
            }
            at += bytes.getInt(at);
        }
        return 0;
    }

    private static Optional<Box> index(FileChannel file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        long at = 0;
        while (file.read(header.clear(), at) == HEADER) {
            long size = Integer.toUnsignedLong(header.getInt(0));
            if (name(header, 0).equals("moov") && size < MOST) {
                return Optional.of(new Box(at, (int) size));
            }
            if (size <= LARGE) {
                return Optional.empty();
            }
            at += size;
        }
        return Optional.empty();
    }

    private static String name(ByteBuffer bytes, int box) {
        byte[] name = new byte[4];
        bytes.get(box + 4, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /** A box at the file's top. */
    private record Box(long start, int size) {}
}
