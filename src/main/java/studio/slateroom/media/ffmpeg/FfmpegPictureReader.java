package studio.slateroom.media.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

/** Reads pictures with ffmpeg, which turns them upright by itself. */
public final class FfmpegPictureReader implements PictureReader {

    private static final int LONGEST_HEADER = 128;

    /** From here on a video without a tag is taken for high definition, and so for BT.709. */
    private static final int HIGH_DEFINITION = 720;

    /** Within this time before an instant a picture has begun, unless the film stands still there or has ended. */
    private static final Duration USUAL_GAP = Duration.ofMillis(250);

    private static final Duration LONGEST_GAP = Duration.ofSeconds(4);

    /** More than the rounding of instants, less than a picture lasts. */
    private static final double HAIR = 0.0001;

    private final FfmpegEngine engine;

    /** A reader that starts its children through the given engine. */
    public FfmpegPictureReader(FfmpegEngine engine) {
        this.engine = engine;
    }

    @Override
    public Picture read(Path path, Duration at, int maxWidth, int maxHeight, CancelToken cancel) throws MediaException {
        UserFile file = UserFile.of(path);
        ProbeReport report = ProbeReport.of(file, engine, cancel);
        String scale = scale(report, maxWidth, maxHeight);
        int bytes = LONGEST_HEADER + maxWidth * maxHeight * 4;
        return switch (report.info().kind()) {
            case IMAGE ->
                read(file, List.of("-err_detect", "explode"), scale, bytes, cancel)
                        .orElseThrow(file::unreadable);
            case VIDEO -> {
                Instant instant = Instant.of(at, report.info().length());
                Optional<Picture> picture = read(file, instant.seek(), instant.last(USUAL_GAP, scale), bytes, cancel);
                yield picture.isPresent()
                        ? picture.get()
                        : read(file, instant.seek(), instant.last(LONGEST_GAP, scale), bytes, cancel)
                                .orElseThrow(file::unreadable);
            }
            case AUDIO -> throw file.wrongKind(MediaKind.IMAGE, MediaKind.AUDIO);
        };
    }

    private Optional<Picture> read(UserFile file, List<String> before, String filter, int bytes, CancelToken cancel)
            throws MediaException {
        List<String> arguments = new ArrayList<>(file.decoding(before.toArray(String[]::new)));
        arguments.addAll(List.of("-map", "0:V:0", "-fps_mode", "passthrough", "-frames:v", "1", "-vf", filter));
        arguments.addAll(List.of("-pix_fmt", "rgba", "-c:v", "pam", "-f", "image2pipe", "pipe:1"));
        return new PamPicture(Reading.run(engine, Tool.FFMPEG, file, arguments, bytes, cancel)).picture();
    }

    private static String scale(ProbeReport report, int maxWidth, int maxHeight) {
        boolean untagged = report.colour().isEmpty() || report.colour().equals("unknown");
        boolean high = Math.min(report.info().width(), report.info().height()) >= HIGH_DEFINITION;
        boolean video = report.info().kind() == MediaKind.VIDEO;
        return "scale=w='min(iw,%d)':h='min(ih,%d)':force_original_aspect_ratio=decrease:flags=area%s"
                .formatted(maxWidth, maxHeight, video && untagged && high ? ":in_color_matrix=bt709" : "");
    }

    /**
     * An instant in a film.
     *
     * @param from where decoding begins: a whole second, which every time base can express exactly
     * @param offset from there to the instant, in seconds
     */
    private record Instant(long from, double offset) {

        static Instant of(Duration at, Duration length) {
            Duration within = at.compareTo(length) < 0 ? at : length;
            long from = Math.max(0, within.minus(LONGEST_GAP).toSeconds());
            return new Instant(from, within.minusSeconds(from).toNanos() / 1e9);
        }

        List<String> seek() {
            return List.of("-ss", Long.toString(from), "-t", Double.toString(offset + 1));
        }

        /** A filter that lets only the picture through that is on screen, when it began less than a gap before. */
        String last(Duration gap, String scale) {
            double earliest = offset - gap.toMillis() / 1000.0;
            return "select='between(t,%s,%s)',%s,reverse".formatted(earliest, offset + HAIR, scale);
        }
    }
}
