package studio.slateroom.media.ffmpeg;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.media.Picture;

/**
 * A picture in the PAM format of Netpbm: a header of text lines, then red, green, blue and opacity of each pixel in a
 * byte each.
 */
@SuppressWarnings("ArrayRecordComponent") // a child's output is read once and never compared
record PamPicture(byte[] bytes) {

    /** What shows behind transparent pixels: white, as paper is and as most services flatten. */
    private static final int BACKDROP = 255;

    /** Bytes of a pixel. */
    static final int CHANNELS = 4;

    static final int LONGEST_HEADER = 128;
    private static final Pattern HEADER = Pattern.compile("P7\nWIDTH (\\d+)\nHEIGHT (\\d+)\n(?:[A-Z]+ .+\n)*ENDHDR\n");

    /** The picture; empty where none has arrived whole. */
    Optional<Picture> picture() {
        int length = Math.min(LONGEST_HEADER, bytes.length);
        Matcher header = HEADER.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!header.lookingAt()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(header.group(1));
        int height = Integer.parseInt(header.group(2));
        return header.end() + width * height * CHANNELS > bytes.length
                ? Optional.empty()
                : Optional.of(new Picture(width, height, pixels(header.end(), width * height)));
    }

    private int[] pixels(int start, int count) {
        int[] rgb = new int[count];
        for (int i = 0, at = start; i < count; i++, at += CHANNELS) {
            int alpha = bytes[at + 3] & 0xFF;
            rgb[i] = 0xFF000000 | over(at, alpha) << 16 | over(at + 1, alpha) << 8 | over(at + 2, alpha);
        }
        return rgb;
    }

    private int over(int at, int alpha) {
        return alpha == 255 ? bytes[at] & 0xFF : ((bytes[at] & 0xFF) * alpha + BACKDROP * (255 - alpha) + 127) / 255;
    }
}
