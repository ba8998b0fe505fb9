package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A box of an MP4 or QuickTime file, ISO/IEC 14496-12.
 *
 * @param type its four letters
 * @param start where its content begins, in bytes from the file's start
 * @param end where its content ends
 */
record Mp4Box(String type, long start, long end) {

    /** How many bytes of its own the list of descriptions has before the boxes in it, and each description of video. */
    private static final int LIST_HEAD = 8;

    private static final int VIDEO_HEAD = 78;
    private static final Set<String> VIDEO = Set.of("avc1", "avc3", "hvc1", "hev1", "av01", "vp09", "mp4v", "apcn");

    /** More than any box has that is looked into; a file of nothing but tiny boxes must not fill the memory. */
    private static final int MOST_CHILDREN = 4096;

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** The file as a box that holds all others. */
    static Mp4Box file(FileChannel channel) throws IOException {
        return new Mp4Box("file", 0, channel.size());
    }

    /** The boxes in this one, as far as they can be made out. */
    List<Mp4Box> children(FileChannel channel) throws IOException {
        List<Mp4Box> children = new ArrayList<>();
        Optional<Mp4Box> next = read(channel, start + head());
        while (next.isPresent() && children.size() < MOST_CHILDREN) {
            children.add(next.get());
            next = read(channel, next.get().end());
        }
        return children;
    }

    private int head() {
        return type.equals("stsd") ? LIST_HEAD : VIDEO.contains(type) ? VIDEO_HEAD : 0;
    }

    /** The boxes that lie in this one along a path of types, each in the one before. */
    List<Mp4Box> below(FileChannel channel, List<String> path) throws IOException {
        List<Mp4Box> found = List.of(this);
        for (String type : path) {
            List<Mp4Box> next = new ArrayList<>();
            for (Mp4Box box : found) {
                box.children(channel).stream()
                        .filter(child -> child.type().equals(type))
                        .forEach(next::add);
            }
            found = next;
        }
        return found;
    }

    /** The first bytes of the content; fewer where it is shorter. */
    ByteBuffer content(FileChannel channel, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, end - start));
        channel.read(bytes, start);
        return bytes.flip();
    }

    /** The box that begins at a place inside this one; empty where none can be. */
    private Optional<Mp4Box> read(FileChannel channel, long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(LONG_HEADER);
        if (at + HEADER > end || channel.read(head, at) < HEADER) {
            return Optional.empty();
        }
        long stated = Integer.toUnsignedLong(head.getInt(0));
        boolean wide = stated == 1 && head.position() == LONG_HEADER;
        int header = wide ? LONG_HEADER : HEADER;
        // No size means up to the end.
        long size = stated == 0 ? end - at : wide ? head.getLong(HEADER) : stated;
        if (size < header || size > end - at) {
            return Optional.empty();
        }
        String name = new String(head.array(), Integer.BYTES, Integer.BYTES, StandardCharsets.US_ASCII);
        return Optional.of(new Mp4Box(name, at + header, at + size));
    }
}
