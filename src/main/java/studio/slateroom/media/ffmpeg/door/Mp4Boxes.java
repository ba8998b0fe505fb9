package studio.slateroom.media.ffmpeg.door;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The outermost boxes (ISO/IEC 14496-12) of an MP4, QuickTime or HEIF file. */
final class Mp4Boxes {

    /** The boxes without which there is no film. What cameras append behind them may be no box at all. */
    private static final Set<String> NEEDED = Set.of("moov", "mdat", "meta");

    /** The boxes in which FFmpeg looks for no others; phones append a short film to a picture in the last one. */
    private static final Set<String> OPAQUE = Set.of("ftyp", "mdat", "free", "skip", "uuid", "mpvd");

    /** The boxes that a film's pictures cannot do without, wherever they lie; the last one may hold the others, packed. */
    private static final Set<String> FILM = Set.of("moov", "trak", "cmov");

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** More than any well-meant file has; fragments come in twos. */
    private static final int MOST_BOXES = 100_000;

    /** More than a still picture says of itself, with its colour profile and its Exif block. */
    private static final int MOST_BYTES = 16 << 20;

    private Mp4Boxes() {}

    /**
     * One box.
     *
     * @param size with its header; the box may end behind the file's end
     */
    private record Box(String type, long at, long size) {}

    /** Whether a box that is needed ends behind the file's end. FFmpeg would show what is there and say nothing. */
    static boolean areCutShort(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            Box last = outermost(file).getLast();
            return NEEDED.contains(last.type()) && last.size() > file.length() - last.at();
        }
    }

    /** Whether FFmpeg may find a film in them, be it beside a still picture. */
    static boolean mayHoldFilm(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            for (Box box : outermost(file)) {
                if (!OPAQUE.contains(box.type()) && mayHoldFilm(file, box)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean mayHoldFilm(RandomAccessFile file, Box box) throws IOException {
        long size = Math.min(box.size(), file.length() - box.at());
        if (size > MOST_BYTES) {
            return true;
        }
        byte[] bytes = new byte[(int) size];
        file.seek(box.at());
        file.readFully(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return FILM.stream().anyMatch(text::contains);
    }

    /** All up to the first that ends at the file's end or behind it, or is no box. */
    private static List<Box> outermost(RandomAccessFile file) throws IOException {
        List<Box> boxes = new ArrayList<>();
        long at = 0;
        while (boxes.size() < MOST_BOXES && at + HEADER <= file.length()) {
            Box box = box(file, at);
            boxes.add(box);
            if (box.size() >= file.length() - at) {
                break;
            }
            at += box.size();
        }
        return boxes;
    }

    /** The box at a place; what is no box there goes up to the file's end, as one does that states no size. */
    private static Box box(RandomAccessFile file, long at) throws IOException {
        file.seek(at);
        long size = Integer.toUnsignedLong(file.readInt());
        byte[] type = new byte[Integer.BYTES];
        file.readFully(type);
        int header = HEADER;
        if (size == 1) {
            header = LONG_HEADER;
            try {
                size = file.readLong();
            } catch (EOFException e) {
                size = Long.MAX_VALUE;
            }
        }
        return new Box(new String(type, StandardCharsets.ISO_8859_1), at, size < header ? file.length() - at : size);
    }
}
