package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.FilmCut;
import studio.slateroom.media.FilmReader;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.PictureReader;
import studio.slateroom.media.ffmpeg.door.UserFile;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

/** Reads films with ffmpeg, which sends picture after picture through a pipe and waits while nobody takes them. */
public final class FfmpegFilmReader implements FilmReader {

    /** Processor time; the longest clip takes a tenth of it with the heaviest formats. */
    private static final Duration DECODING = Duration.ofMinutes(10);

    private final FfmpegEngine engine;

    /** A reader that starts its children through the given engine. */
    public FfmpegFilmReader(FfmpegEngine engine) {
        this.engine = engine;
    }

    @Override
    public Film open(Path path, FilmCut cut, CancelToken cancel) throws MediaException {
        UserFile file = UserFile.of(path);
        ProbeReport report = ProbeReport.of(file, engine, cancel);
        if (report.info().kind() == MediaKind.AUDIO) {
            throw file.wrongKind(MediaKind.VIDEO, MediaKind.AUDIO);
        }
        FrameSize size = size(report, cut.cover());
        Child child = engine.start(Tool.FFMPEG, arguments(file, report, cut, size), Child.PIPED, cancel);
        return new PipedFilm(child, file, size, cancel);
    }

    private static List<String> arguments(UserFile file, ProbeReport report, FilmCut cut, FrameSize size) {
        // Everything is decoded from the start: a seek would not find the same picture in every film.
        long first = cut.first() + Math.round(cut.from().toMillis() * cut.framesPerSecond() / 1000.0);
        List<String> arguments = new ArrayList<>(file.decoding(DECODING));
        String filter = "fps=fps=%d:start_time=0,tpad=stop=-1:stop_mode=clone,select='gte(n,%d)',%s"
                .formatted(cut.framesPerSecond(), first, Scaling.planes(size.width(), size.height(), report));
        arguments.addAll(List.of("-map", "0:V:0", "-fps_mode", "passthrough", "-vf", filter));
        arguments.addAll(List.of("-f", "rawvideo", "pipe:1"));
        return arguments;
    }

    private static FrameSize size(ProbeReport report, FrameSize cover) {
        MediaInfo info = report.info();
        double width = info.width() * report.pixelShape();
        double height = info.height();
        double covering = Math.max(cover.width() / width, cover.height() / height);
        double longest = PictureReader.LONGEST * Math.min(cover.width() / width, cover.height() / height);
        double factor = Math.min(1, Math.min(covering, longest));
        return new FrameSize(evenUp(width * factor), evenUp(height * factor));
    }

    private static int evenUp(double pixels) {
        return 2 * (int) Math.max(1, Math.ceil(pixels / 2 - 0.01));
    }

    /** A film that comes through a pipe. */
    private record PipedFilm(Child child, UserFile file, FrameSize size, CancelToken cancel) implements Film {

        @Override
        public int width() {
            return size.width();
        }

        @Override
        public int height() {
            return size.height();
        }

        @Override
        public void read(byte[][] planes) throws MediaException {
            cancel.check();
            if (child.read(in -> filled(in, planes), Reading.WALL_CLOCK).isEmpty()) {
                Reading.explain(child.await(Reading.WALL_CLOCK), file, cancel);
                // It ended well and yet without a picture: there is none at that place of the film.
                throw file.unreadable();
            }
        }

        private static Optional<byte[][]> filled(InputStream in, byte[][] planes) throws IOException {
            for (byte[] plane : planes) {
                if (in.readNBytes(plane, 0, plane.length) < plane.length) {
                    return Optional.empty();
                }
            }
            return Optional.of(planes);
        }

        @Override
        public void close() {
            child.close();
        }
    }
}
