package studio.slateroom.media.ffmpeg.door;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The formats that the program reads, told by their first bytes. FFmpeg is then given this one demuxer by name, so that
 * neither a file's name nor its later content can lead it to another: not to a playlist, not to a numbered sequence.
 */
public enum Signature {
    PNG("png_pipe", "png", true),
    JPEG("jpeg_pipe", "jpeg", true),
    WEBP("webp_pipe", "webp", true),
    GIF("gif", "gif", false),
    HEIF("mov", "heif", true),
    MP4("mov", "mp4", false),
    MATROSKA("matroska", "mkv", false),
    MP3("mp3", "mp3", false),
    WAV("wav", "wav", false),
    AIFF("aiff", "aiff", false),
    FLAC("flac", "flac", false),
    OGG("ogg", "ogg", false),
    AAC("aac", "aac", false);

    /** How many of a file's first bytes are needed. */
    static final int LENGTH = 32;

    /** ISO 14496-12 boxes that an mp4 or QuickTime file may begin with. */
    private static final Set<String> BOXES = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip");

    /** Brands of ISO 23008-12 (HEIF) and of AVIF that stand for still pictures. */
    private static final Set<String> STILL_BRANDS = Set.of("heic", "heix", "mif1", "avif");

    /** The bit in the header of an extended WebP that says it moves, which FFmpeg cannot decode. */
    private static final int WEBP_ANIMATION = 0x02;

    private final String demuxer;
    private final String format;
    private final boolean still;

    Signature(String demuxer, String format, boolean still) {
        this.demuxer = demuxer;
        this.format = format;
        this.still = still;
    }

    /** FFmpeg's name for the demuxer. */
    public String demuxer() {
        return demuxer;
    }

    /** The format's short name for people. */
    public String format() {
        return format;
    }

    /** Whether it only ever holds one picture. */
    public boolean still() {
        return still;
    }

    /**
     * What a file is.
     *
     * @param head its first {@link #LENGTH} bytes or more, fewer where it is shorter
     */
    static Optional<Signature> of(byte[] head) {
        byte[] bytes = Arrays.copyOf(head, LENGTH);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("RIFF") || text.startsWith("FORM")) {
            return chunked(bytes, text.substring(8, 16));
        }
        if (BOXES.contains(text.substring(4, 8))) {
            boolean picture = text.startsWith("ftyp", 4) && STILL_BRANDS.contains(text.substring(8, 12));
            return Optional.of(picture ? HEIF : MP4);
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (text.startsWith("GIF8")) {
            return Optional.of(GIF);
        }
        return text.startsWith("\u001aE\u00df\u00a3") ? Optional.of(MATROSKA) : sound(text);
    }

    private static Optional<Signature> chunked(byte[] bytes, String types) {
        if (types.startsWith("WEBPVP8")) {
            boolean moves = types.endsWith("X") && (bytes[20] & WEBP_ANIMATION) != 0;
            return moves ? Optional.empty() : Optional.of(WEBP);
        }
        if (types.startsWith("WAVE")) {
            return Optional.of(WAV);
        }
        return types.startsWith("AIF") ? Optional.of(AIFF) : Optional.empty();
    }

    private static Optional<Signature> sound(String text) {
        if (text.startsWith("fLaC")) {
            return Optional.of(FLAC);
        }
        if (text.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        return text.startsWith("ID3") ? Optional.of(MP3) : synced(text.charAt(0), text.charAt(1), text.charAt(2));
    }

    /** JPEG, and the frames of MPEG audio and AAC, which begin with set bits and little else. */
    private static Optional<Signature> synced(int first, int second, int third) {
        if (first != 0xFF) {
            return Optional.empty();
        }
        if (second == 0xD8 && third == 0xFF) {
            return Optional.of(JPEG);
        }
        boolean layer3 = (second & 0xE6) == 0xE2;
        boolean adts = (second & 0xF6) == 0xF0;
        return layer3 ? Optional.of(MP3) : adts ? Optional.of(AAC) : Optional.empty();
    }
}
