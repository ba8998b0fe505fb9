package studio.slateroom.media.ffmpeg.door;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.MediaKind;

/** What people attach although the program does not read it, told by the first bytes so that they learn what to do. */
enum Foreign {
    PLAYLIST(
            "a playlist",
            Preamble.OF_TEXT + "(?:#EXTM3U|ffconcat|\\[playlist\\]|<MPD|<playlist|<smil|<(?i:asx))",
            null),
    ANIMATED_WEBP("animated WebP", "RIFF....WEBPVP8X", MediaKind.VIDEO),
    AVI("AVI", "RIFF....AVI ", MediaKind.VIDEO),
    WINDOWS_MEDIA("Windows Media", "0&\u00b2u", MediaKind.VIDEO),
    FLASH_VIDEO("Flash Video", "FLV\u0001", MediaKind.VIDEO),
    MPEG_2("MPEG-2", "\0\0\u0001[\u00b3\u00ba]", MediaKind.VIDEO),
    TIFF("TIFF", "II\\*\0|MM\0\\*", MediaKind.IMAGE),
    BMP("BMP", "BM....\0\0\0\0", MediaKind.IMAGE),
    PHOTOSHOP("Photoshop", "8BPS", MediaKind.IMAGE),
    JPEG_XL("JPEG XL", "\u00ff\n|\0\0\0\fJXL ", MediaKind.IMAGE),
    PDF("PDF", "%PDF-", MediaKind.IMAGE),
    SVG("SVG", Preamble.OF_TEXT + "<svg", MediaKind.IMAGE);

    /** How many of a file's first bytes are needed; a text may begin with its licence. */
    static final int LENGTH = 8192;

    private final String words;
    private final Pattern beginning;
    private final @Nullable MediaKind kind;

    Foreign(String words, String beginning, @Nullable MediaKind kind) {
        this.words = words;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
        this.kind = kind;
    }

    /** What may stand in a text before that which says what it is. */
    private static final class Preamble {

        /** A byte order mark in UTF-8, white space, processing instructions, comments and a document type of XML. */
        static final String OF_TEXT =
                "(?:\u00ef\u00bb\u00bf)?+" + "(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[.*?\\]\\s*+)?+>)*+";
    }

    /**
     * What a file is that has no {@link Signature}.
     *
     * @param head its first {@link #LENGTH} bytes, fewer where it is shorter
     */
    static Optional<Foreign> of(byte[] head) {
        String text = new String(head, charset(head));
        return Arrays.stream(values())
                .filter(format -> format.beginning.matcher(text).lookingAt())
                .findFirst();
    }

    /** What to say of a file in this format. */
    MediaFault fault(String file) {
        return kind == null
                ? new MediaFault.Playlist(file)
                : new MediaFault.Unsupported(file, words, kind == MediaKind.IMAGE);
    }

    /** UTF-16 is told by its byte order mark, of two bytes in either order. */
    private static Charset charset(byte[] head) {
        String mark = new String(head, 0, Math.min(2, head.length), StandardCharsets.ISO_8859_1);
        boolean wide = mark.equals("\u00fe\u00ff") || mark.equals("\u00ff\u00fe");
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }
}
