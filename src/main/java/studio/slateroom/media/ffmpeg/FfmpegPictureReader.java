package studio.slateroom.media.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.media.ffmpeg.door.UserFile;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

/** Reads pictures with ffmpeg, which turns them upright by itself. */
public final class FfmpegPictureReader implements PictureReader {

    /** Within this time before an instant a picture has begun, unless the film stands still there or has ended. */
    private static final Duration USUAL_GAP = Duration.ofMillis(250);

    private static final Duration LONGEST_GAP = Duration.ofSeconds(4);

    /** More than any camera takes in {@link #LONGEST_GAP}; a file that has more would fill the memory. */
    private static final int MOST_PICTURES = 500;

    /** More than the rounding of instants, less than a picture lasts. */
    private static final double HAIR = 0.0001;

    private final FfmpegEngine engine;

    /** A reader that starts its children through the given engine. */
    public FfmpegPictureReader(FfmpegEngine engine) {
        this.engine = engine;
    }

    @Override
    public Picture read(Path path, Duration at, int maxWidth, int maxHeight, CancelToken cancel) throws MediaException {
        return read(path, at, matrix -> Scaling.into(maxWidth, maxHeight, matrix), maxWidth * maxHeight, cancel);
    }

    @Override
    public Picture cover(Path path, Duration at, int width, int height, CancelToken cancel) throws MediaException {
        int most = LONGEST * width * LONGEST * height;
        return read(path, at, matrix -> Scaling.over(width, height, LONGEST, matrix), most, cancel);
    }

    /** Of a still picture the decoder itself finds out all that there is to know. */
    private Picture read(Path path, Duration at, UnaryOperator<String> scaling, int pixels, CancelToken cancel)
            throws MediaException {
        UserFile file = UserFile.of(path);
        if (file.signature().still()) {
            return still(file, scaling, pixels, cancel);
        }
        ProbeReport report = ProbeReport.of(file, engine, cancel);
        return switch (report.info().kind()) {
            case IMAGE -> still(file, scaling, pixels, cancel);
            case VIDEO ->
                moving(
                        file,
                        Instant.of(at, report.info().length()),
                        scaling.apply(Scaling.matrix(report)),
                        pixels,
                        cancel);
            case AUDIO -> throw file.wrongKind(MediaKind.IMAGE, MediaKind.AUDIO);
        };
    }

    private Picture moving(UserFile file, Instant instant, String scale, int pixels, CancelToken cancel)
            throws MediaException {
        for (Duration gap : List.of(USUAL_GAP, LONGEST_GAP)) {
            var picture = read(file, instant.seek(), instant.last(gap, scale), pixels, cancel);
            if (picture.isPresent()) {
                return picture.get();
            }
        }
        // It stands still for longer: then the last picture that needs no other is the one, or near it.
        return read(file, instant.jump(), scale, pixels, cancel).orElseThrow(file::unreadable);
    }

    /** A still picture's density, which FFmpeg takes for the shape of its pixels, says nothing about it. */
    private Picture still(UserFile file, UnaryOperator<String> scaling, int pixels, CancelToken cancel)
            throws MediaException {
        return read(file, List.of("-err_detect", "explode"), "setsar=1," + scaling.apply(""), pixels, cancel)
                .orElseThrow(file::unreadable);
    }

    private Optional<Picture> read(UserFile file, List<String> before, String filter, int pixels, CancelToken cancel)
            throws MediaException {
        List<String> arguments = new ArrayList<>(file.decoding(Reading.WALL_CLOCK, before.toArray(String[]::new)));
        arguments.addAll(List.of("-map", "0:V:0", "-fps_mode", "passthrough", "-frames:v", "1", "-vf", filter));
        arguments.addAll(List.of("-pix_fmt", "rgba", "-c:v", "pam", "-f", "image2pipe", "pipe:1"));
        var end = engine.run(Tool.FFMPEG, arguments, Reading.WALL_CLOCK, in -> PamPicture.read(in, pixels), cancel);
        Reading.explain(end.ending(), file, cancel);
        return end.taken();
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

        List<String> jump() {
            return List.of("-noaccurate_seek", "-ss", Double.toString(from + offset));
        }

        /** A filter that lets only the picture through that is on screen, when it began less than a gap before. */
        String last(Duration gap, String scale) {
            double earliest = offset - gap.toMillis() / 1000.0;
            return "select='between(t,%s,%s)*lt(selected_n,%d)',%s,reverse"
                    .formatted(earliest, offset + HAIR, MOST_PICTURES, scale);
        }
    }
}
