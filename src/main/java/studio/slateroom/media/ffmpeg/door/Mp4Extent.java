package studio.slateroom.media.ffmpeg.door;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Whether an MP4, QuickTime or HEIF file has all the bytes that its outermost boxes (ISO/IEC 14496-12) state. */
final class Mp4Extent {

    /** The boxes without which there is no film. What cameras append behind them may be no box at all. */
    private static final Set<String> NEEDED = Set.of("moov", "mdat", "meta");

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** More than any well-meant file has; fragments come in twos. */
    private static final int MOST_BOXES = 100_000;

    private Mp4Extent() {}

    /** Whether a box that is needed ends behind the file's end. FFmpeg would show what is there and say nothing. */
    static boolean isCutShort(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long at = 0;
            for (int boxes = 0; boxes < MOST_BOXES && at + HEADER <= file.length(); boxes++) {
                file.seek(at);
                long size = Integer.toUnsignedLong(file.readInt());
                byte[] type = new byte[Integer.BYTES];
                file.readFully(type);
                if (size == 1) {
                    size = file.readLong();
                    if (size < LONG_HEADER) {
                        return false;
                    }
                } else if (size < HEADER) {
                    // None at all means up to the end; less than a header is no box.
                    return false;
                }
                if (size > file.length() - at) {
                    return NEEDED.contains(new String(type, StandardCharsets.US_ASCII));
                }
                at += size;
            }
            return false;
        } catch (EOFException e) {
            return true;
        }
    }
}
