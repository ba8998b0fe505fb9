package studio.slateroom.media.ffmpeg.door;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.MediaKind;

/**
 * A file that came from outside, looked at before FFmpeg sees it and given to FFmpeg only behind its guards.
 *
 * @param path where it lies, absolute
 * @param signature what its first bytes say it is; a film under the brand of a still picture is a film
 * @param bytes its size
 */
public record UserFile(Path path, Signature signature, long bytes) {

    /** What a still picture may measure, of which only one is decoded; twice the largest sensors of 2026, and 400 MB when decoded. */
    private static final int MAX_MEGAPIXELS = 100;

    /** What a film's picture may measure: 8192 × 4352, the largest of H.264 and HEVC; decoders keep up to 16 of them. */
    private static final int MAX_FILM_MEGAPIXELS = 36;

    /** Enough for the largest picture at 16 bits in four channels. */
    private static final int MAX_ALLOCATION = MAX_MEGAPIXELS * 1_000_000 * 8 + (64 << 20);

    private static final String DECODERS = "h264,hevc,av1,libaom-av1,vp8,vp9,mpeg4,prores,mjpeg,png,gif,webp,"
            + "aac,mp3,mp3float,opus,vorbis,flac,mov_text,"
            + "pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,pcm_u8";

    /**
     * Looks at a file.
     *
     * @throws MediaException when nothing can be made of it, with the reason
     */
    public static UserFile of(Path file) throws MediaException {
        Path path = file.toAbsolutePath();
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(path)) {
            throw new MediaException(new MediaFault.Missing(name));
        }
        // A folder, a pipe or a device: opening the last two could block or never end.
        if (!Files.isRegularFile(path)) {
            throw new MediaException(new MediaFault.NotMedia(name));
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(Foreign.LENGTH);
            if (head.length == 0) {
                throw new MediaException(new MediaFault.Empty(name));
            }
            Signature told = Signature.of(head)
                    .orElseThrow(() -> new MediaException(Foreign.of(head)
                            .<MediaFault>map(foreign -> foreign.fault(name))
                            .orElseGet(() -> new MediaFault.NotMedia(name))));
            Signature signature = told == Signature.HEIF && Mp4Boxes.mayHoldFilm(path) ? Signature.MP4 : told;
            UserFile found = new UserFile(path, signature, Files.size(path));
            found.refuseIfTooLarge();
            if (signature.demuxer().equals("mov") && Mp4Boxes.areCutShort(path)) {
                throw found.unreadable();
            }
            return found;
        } catch (IOException e) {
            throw new MediaException(new MediaFault.Unreadable(name), e);
        }
    }

    /** The file's name without its folders. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The arguments that limit what is read and how, up to and with the file itself. */
    public List<String> input(String... beforeFile) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-threads", "1"));
        arguments.addAll(List.of("-max_alloc", Integer.toString(MAX_ALLOCATION)));
        // Decoders count the edges that they add as well.
        arguments.addAll(List.of("-max_pixels", Integer.toString(maxMegapixels() * 1_100_000)));
        arguments.addAll(List.of("-protocol_whitelist", "file", "-format_whitelist", signature.demuxer()));
        arguments.addAll(List.of("-codec_whitelist", DECODERS));
        arguments.addAll(List.of(beforeFile));
        // The prefix keeps a name with a colon from being taken for a protocol.
        arguments.addAll(List.of("-f", signature.demuxer(), "-i", "file:" + path));
        return arguments;
    }

    /**
     * The same for {@code ffmpeg} itself, which can also be limited in processor time.
     *
     * @param limit how much of it the child may use; only Unix systems count it
     */
    public List<String> decoding(Duration limit, String... beforeFile) {
        List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-filter_threads", "1"));
        arguments.addAll(List.of("-timelimit", Long.toString(limit.toSeconds())));
        arguments.addAll(input(beforeFile));
        return arguments;
    }

    private int maxMegapixels() {
        return signature.still() ? MAX_MEGAPIXELS : MAX_FILM_MEGAPIXELS;
    }

    /**
     * Lets through what is not too large.
     *
     * @throws MediaException for a size that is more than the program takes into memory
     */
    public void refuseIfTooLarge(int width, int height) throws MediaException {
        if ((long) width * height > maxMegapixels() * 1_000_000L) {
            throw new MediaException(new MediaFault.TooLarge(name(), width, height, maxMegapixels()));
        }
    }

    private void refuseIfTooLarge() throws MediaException, IOException {
        var header = PictureHeader.read(path, signature);
        if (header.isPresent()) {
            refuseIfTooLarge(header.get().width(), header.get().height());
        }
    }

    /** What to say when the content is media of another kind. */
    public MediaException wrongKind(MediaKind wanted, MediaKind found) {
        return new MediaException(new MediaFault.WrongKind(name(), wanted, found));
    }

    /** What to say when FFmpeg could make nothing of the content. */
    public MediaException unreadable() {
        return new MediaException(new MediaFault.Unreadable(name()));
    }
}
