package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How brightness and colour differences make red, green and blue, for video range (16 to 235). LibVLC's own converters
 * take every clip for BT.601, which turns the reds of an HD clip orange. The factors are those of the standards.
 */
enum ColourMatrix {
    /** Standard definition. */
    BT601(1.596, 0.392, 0.813, 2.017),
    /** High definition. */
    BT709(1.793, 0.213, 0.533, 2.112);

    /** Numbers of the matrices in ITU-T H.273. */
    private static final Set<Integer> CODES_601 = Set.of(5, 6);

    private static final int CODE_709 = 1;

    /** A clip that does not say is taken for high definition from this many lines on. */
    private static final int HIGH_DEFINITION = 720;

    /** Where the descriptions of a track's frames lie; in each, there may be the colours. */
    private static final List<String> DESCRIPTIONS = List.of("moov", "trak", "mdia", "minf", "stbl", "stsd");

    private static final List<String> COLOUR = List.of("colr");

    private static final int MATRIX_OFFSET = 8;
    private static final int BITS = 16;
    private static final int BRIGHTNESS = fixed(255.0 / 219);
    private static final int HALF = 1 << (BITS - 1);
    private static final int BLACK = 16;
    private static final int GREY = 128;

    private final int redOfV;
    private final int greenOfU;
    private final int greenOfV;
    private final int blueOfU;

    ColourMatrix(double redOfV, double greenOfU, double greenOfV, double blueOfU) {
        this.redOfV = fixed(redOfV);
        this.greenOfU = fixed(greenOfU);
        this.greenOfV = fixed(greenOfV);
        this.blueOfU = fixed(blueOfU);
    }

    /**
     * The matrix of a clip: as its colour box says, else by its height.
     *
     * @param lines the height in pixels
     */
    static ColourMatrix of(Path clip, int lines) {
        try (FileChannel channel = FileChannel.open(clip)) {
            Optional<ColourMatrix> stated = stated(channel, Mp4Box.file(channel));
            return stated.orElseGet(() -> usual(lines));
        } catch (IOException e) {
            return usual(lines);
        }
    }

    /** The colour of a pixel, {@code 0xFFrrggbb}, from its three bytes. */
    int colour(byte y, byte u, byte v) {
        int bright = ((y & 0xFF) - BLACK) * BRIGHTNESS + HALF;
        int blueness = (u & 0xFF) - GREY;
        int redness = (v & 0xFF) - GREY;
        int red = clamp(bright + redOfV * redness);
        int green = clamp(bright - greenOfU * blueness - greenOfV * redness);
        int blue = clamp(bright + blueOfU * blueness);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    private static int clamp(int fixed) {
        return Math.clamp(fixed >> BITS, 0, 255);
    }

    private static int fixed(double factor) {
        return (int) Math.round(factor * (1 << BITS));
    }

    private static ColourMatrix usual(int lines) {
        return lines >= HIGH_DEFINITION ? BT709 : BT601;
    }

    private static Optional<ColourMatrix> stated(FileChannel channel, Mp4Box file) throws IOException {
        for (Mp4Box descriptions : file.below(channel, DESCRIPTIONS)) {
            for (Mp4Box description : descriptions.children(channel)) {
                for (Mp4Box colour : description.below(channel, COLOUR)) {
                    Optional<ColourMatrix> matrix = ofBox(colour.content(channel, MATRIX_OFFSET + Short.BYTES));
                    if (matrix.isPresent()) {
                        return matrix;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ColourMatrix> ofBox(ByteBuffer content) {
        String kind = StandardCharsets.US_ASCII.decode(content.duplicate()).toString();
        if (content.remaining() < MATRIX_OFFSET + Short.BYTES
                || !(kind.startsWith("nclx") || kind.startsWith("nclc"))) {
            return Optional.empty();
        }
        int code = content.getShort(MATRIX_OFFSET);
        return CODES_601.contains(code) ? Optional.of(BT601) : code == CODE_709 ? Optional.of(BT709) : Optional.empty();
    }
}
