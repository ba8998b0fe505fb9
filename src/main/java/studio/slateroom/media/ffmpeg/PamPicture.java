package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.media.Picture;

/**
 * Reads a picture in the PAM format of Netpbm as it comes: a header of text lines, then red, green, blue and opacity of
 * each pixel in a byte each.
 */
final class PamPicture {

    /** What shows behind transparent pixels: white, as paper is and as most services flatten. */
    private static final int BACKDROP = 255;

    /** Bytes of a pixel. */
    private static final int CHANNELS = 4;

    private static final int LONGEST_HEADER = 128;
    private static final String END = "ENDHDR\n";
    private static final Pattern HEADER = Pattern.compile("P7\nWIDTH (\\d+)\nHEIGHT (\\d+)\n(?:[A-Z]+ .+\n)*" + END);

    private PamPicture() {}

    /**
     * The picture; empty where none arrives whole.
     *
     * @throws IOException when it has more pixels than it may
     */
    static Optional<Picture> read(InputStream in, int mostPixels) throws IOException {
        Matcher header = HEADER.matcher(header(in));
        if (!header.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(header.group(1));
        int height = Integer.parseInt(header.group(2));
        if ((long) width * height > mostPixels) {
            throw new IOException("a picture of " + width + "x" + height);
        }
        int[] rgb = new int[width * height];
        byte[] row = new byte[width * CHANNELS];
        for (int start = 0; start < rgb.length; start += width) {
            if (in.readNBytes(row, 0, row.length) < row.length) {
                return Optional.empty();
            }
            convert(row, rgb, start);
        }
        return Optional.of(new Picture(width, height, rgb));
    }

    private static String header(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.length() < LONGEST_HEADER && !header.toString().endsWith(END)) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            header.append((char) next);
        }
        return header.toString();
    }

    private static void convert(byte[] row, int[] rgb, int start) {
        for (int i = start, at = 0; at < row.length; i++, at += CHANNELS) {
            int alpha = row[at + 3] & 0xFF;
            rgb[i] = 0xFF000000
                    | over(row[at] & 0xFF, alpha) << 16
                    | over(row[at + 1] & 0xFF, alpha) << 8
                    | over(row[at + 2] & 0xFF, alpha);
        }
    }

    private static int over(int colour, int alpha) {
        return alpha == 255 ? colour : (colour * alpha + BACKDROP * (255 - alpha) + 127) / 255;
    }
}
