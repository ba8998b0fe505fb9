package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.media.ffmpeg.door.UserFile;
import studio.slateroom.media.reference.ReferenceRepair;
import studio.slateroom.media.reference.Repair;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.CancelToken;

/** Repairs with ffmpeg: PNG or JPEG, H.264 with AAC in mp4, MP3 or WAV. What the user's file tells about its maker stays out. */
public final class FfmpegReferenceRepair implements ReferenceRepair {

    private static final Duration WALL_CLOCK = Duration.ofMinutes(10);

    /** Bits for each pixel of each picture: nothing is seen of the second encoding. */
    private static final double BITS_A_PIXEL = 0.2;

    private static final int SOUND_BITS = 160_000;

    /** The part of the allowed size that is aimed at; OpenH264 keeps its rate only on average. */
    private static final double AIM = 0.85;

    private static final double USUAL_FPS = 30;

    private final FfmpegEngine engine;

    /** A repair that starts its children through the given engine. */
    public FfmpegReferenceRepair(FfmpegEngine engine) {
        this.engine = engine;
    }

    @Override
    public Path repair(Path original, Repair repair, Path folder, CancelToken cancel) throws MediaException {
        UserFile file = UserFile.of(original);
        MediaInfo info = ProbeReport.of(file, engine, cancel).info();
        Path place = folder.toAbsolutePath();
        Path temporary = place.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(place);
            try {
                Attempt made = firstThatFits(file, repair, attempts(repair, info), temporary, cancel);
                Path target = target(place, file.name(), made.extension());
                AtomicFiles.publish(temporary, target);
                return target;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw WriteFailure.of(e, temporary);
        }
    }

    private Attempt firstThatFits(
            UserFile file, Repair repair, List<Attempt> attempts, Path temporary, CancelToken cancel)
            throws MediaException, IOException {
        for (Attempt attempt : attempts) {
            Limits limits = new Limits(0, WALL_CLOCK);
            Ending ending = engine.run(Tool.FFMPEG, arguments(file, repair, attempt, temporary), limits, cancel)
                    .loaded();
            if (ending.ok() && Files.size(temporary) <= repair.maxBytes()) {
                return attempt;
            }
            // Not every build of FFmpeg writes MP3; the next format is one that all of them write.
            if (!ending.ok() && !ending.errors().contains("Unknown encoder")) {
                throw new MediaException(WriteFailure.of(ending.errors(), temporary)
                        .orElseGet(() -> file.unreadable().fault()));
            }
        }
        throw new MediaException(new MediaFault.CannotShrink(file.name(), repair.maxBytes()));
    }

    /**
     * One way to write the copy.
     *
     * @param extension of the file's name
     * @param encoding the arguments between filters and file
     */
    private record Attempt(String extension, List<String> encoding) {

        static Attempt of(String extension, String... encoding) {
            return new Attempt(extension, List.of(encoding));
        }
    }

    private static List<Attempt> attempts(Repair repair, MediaInfo info) {
        return repair.formats().stream()
                .flatMap(format -> switch (format) {
                    case "png" -> Stream.of(Attempt.of("png", "-c:v", "png", "-f", "image2pipe"));
                    case "jpeg" -> IntStream.of(2, 6, 12).mapToObj(FfmpegReferenceRepair::jpeg);
                    case "mp4" -> IntStream.of(1, 2, 4).mapToObj(part -> mp4(bits(repair, info) / part));
                    case "mp3" -> Stream.of("192k", "96k").map(FfmpegReferenceRepair::mp3);
                    case "wav" -> Stream.of(Attempt.of("wav", "-c:a", "pcm_s16le", "-f", "wav"));
                    default -> throw new IllegalArgumentException("cannot write " + format);
                })
                .toList();
    }

    private static Attempt jpeg(int quality) {
        String q = Integer.toString(quality);
        return Attempt.of("jpg", "-pix_fmt", "yuvj420p", "-c:v", "mjpeg", "-q:v", q, "-f", "image2pipe");
    }

    private static Attempt mp3(String rate) {
        return Attempt.of("mp3", "-c:a", "libmp3lame", "-b:a", rate, "-f", "mp3");
    }

    private static Attempt mp4(long bits) {
        List<String> encoding = new ArrayList<>(List.of("-pix_fmt", "yuv420p", "-c:v", "libopenh264"));
        encoding.addAll(List.of("-rc_mode", "bitrate", "-b:v", Long.toString(bits), "-profile:v", "high"));
        encoding.addAll(List.of("-g", "48", "-c:a", "aac", "-ac", "2", "-b:a", Integer.toString(SOUND_BITS)));
        encoding.addAll(List.of("-movflags", "+faststart", "-f", "mp4"));
        return new Attempt("mp4", encoding);
    }

    /** How many bits a second the pictures get: as many as they need, and no more than there is room for. */
    private static long bits(Repair repair, MediaInfo info) {
        Repair.Size size = repair.size().orElseThrow();
        double fps = repair.fps().orElse(info.framesPerSecond() == 0 ? USUAL_FPS : info.framesPerSecond());
        double wanted = BITS_A_PIXEL * size.width() * size.height() * fps;
        double seconds = Math.max(1, repair.length().orElse(info.length()).toMillis() / 1000.0);
        double room = AIM * repair.maxBytes() * 8 / seconds - SOUND_BITS;
        return Math.max(100_000, Math.round(Math.min(wanted, room)));
    }

    private static List<String> arguments(UserFile file, Repair repair, Attempt attempt, Path target) {
        List<String> arguments = new ArrayList<>(List.of("-y"));
        arguments.addAll(
                switch (repair.kind()) {
                    case IMAGE -> file.decoding(WALL_CLOCK, "-err_detect", "explode");
                    case VIDEO, AUDIO -> file.decoding(WALL_CLOCK);
                });
        arguments.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
        arguments.addAll(
                switch (repair.kind()) {
                    case IMAGE -> List.of("-map", "0:V:0", "-frames:v", "1", "-vf", filter(repair));
                    case VIDEO -> List.of("-map", "0:V:0", "-map", "0:a:0?", "-vf", filter(repair));
                    case AUDIO -> List.of("-map", "0:a:0");
                });
        repair.length().ifPresent(length -> arguments.addAll(List.of("-t", length.toMillis() + "ms")));
        arguments.addAll(attempt.encoding());
        arguments.add("file:" + target);
        return arguments;
    }

    private static String filter(Repair repair) {
        List<String> filters = new ArrayList<>();
        repair.fps().ifPresent(fps -> filters.add("fps=" + fps));
        repair.crop().ifPresent(part -> filters.add("crop=%d:%d".formatted(part.width(), part.height())));
        repair.size().ifPresent(to -> filters.add("scale=%d:%d:flags=lanczos".formatted(to.width(), to.height())));
        filters.add("setsar=1");
        return String.join(",", filters);
    }

    /** A name beside which nothing of that name lies yet. */
    private static Path target(Path folder, String original, String extension) {
        int dot = original.lastIndexOf('.');
        String stem = (dot > 0 ? original.substring(0, dot) : original) + "-fitted";
        Path target = folder.resolve(stem + "." + extension);
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(stem + "-" + i + "." + extension);
        }
        return target;
    }
}
