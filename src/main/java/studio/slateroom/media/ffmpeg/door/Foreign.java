package studio.slateroom.media.ffmpeg.door;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.MediaKind;

/** What people attach although the program does not read it, told by the first bytes so that they learn what to do. */
enum Foreign {
    PLAYLIST("a playlist", "#EXTM3U|ffconcat|\\[playlist\\]|<MPD", null),
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
    SVG("SVG", "<svg", MediaKind.IMAGE);

    private final String words;
    private final Pattern beginning;
    private final @Nullable MediaKind kind;

    Foreign(String words, String beginning, @Nullable MediaKind kind) {
        this.words = words;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
        this.kind = kind;
    }

    /**
     * What a file is that has no {@link Signature}.
     *
     * @param head its first bytes
     */
    static Optional<Foreign> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
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
}
