package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.media.ClipAssembler;
import studio.slateroom.media.ClipPlan;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.media.mp4.SubtitleTracks;
import studio.slateroom.platform.CancelToken;

/** Joins pieces without encoding them again, encodes the sound, and writes the clip's metadata. */
public final class FfmpegClipAssembler implements ClipAssembler {

    private static final Limits LIMITS = new Limits(0, Duration.ofMinutes(5));

    private final FfmpegEngine engine;

    /** An assembler that starts its children through the given engine. */
    public FfmpegClipAssembler(FfmpegEngine engine) {
        this.engine = engine;
    }

    @Override
    public void assemble(ClipPlan plan, Path target, CancelToken cancel) throws MediaException {
        List<Path> notes = new ArrayList<>();
        boolean complete = false;
        try {
            Path pieces = note(target, pieceList(plan.pieces()), notes);
            Path metadata = note(target, ClipMetadata.of(plan.notes()), notes);
            List<String> arguments = beginning(pieces, metadata);
            if (!plan.notes().subtitles().isEmpty()) {
                Path subtitles = note(target, ClipMetadata.subtitles(plan.notes()), notes);
                arguments.addAll(List.of("-f", "srt", "-i", "file:" + subtitles));
            }
            arguments.addAll(streams(plan, target));
            engine.run(Tool.FFMPEG, arguments, LIMITS, cancel).written(target, cancel);
            SubtitleTracks.switchOff(target);
            complete = true;
        } catch (IOException e) {
            throw WriteFailure.of(e, target);
        } finally {
            if (!complete) {
                notes.add(target);
            }
            delete(notes);
        }
    }

    @Override
    public void encode(Path wav, Path target, CancelToken cancel) throws MediaException {
        List<String> arguments = new ArrayList<>(beginning());
        // The AAC encoder's bytes depend on the processor unless all its short cuts are off.
        arguments.addAll(List.of("-cpuflags", "0", "-f", "wav", "-i", "file:" + wav.toAbsolutePath()));
        // Its other coder takes twice as long, and at this rate nothing is gained by it.
        arguments.addAll(List.of("-c:a", "aac", "-aac_coder", "fast", "-b:a", "160k"));
        arguments.addAll(List.of("-fflags", "+bitexact", "-flags:a", "+bitexact"));
        arguments.addAll(List.of("-f", "mp4", "file:" + target.toAbsolutePath()));
        engine.run(Tool.FFMPEG, arguments, LIMITS, cancel).written(target, cancel);
    }

    private static List<String> beginning() {
        return List.of("-hide_banner", "-nostdin", "-v", "error", "-y", "-protocol_whitelist", "file");
    }

    /** Writes what the child needs to know into a file beside the clip. */
    private static Path note(Path target, String text, List<Path> notes) throws IOException {
        Path file = Files.createTempFile(target.toAbsolutePath().getParent(), ".assembly-", ".txt");
        notes.add(file);
        return Files.writeString(file, text);
    }

    private static void delete(List<Path> files) throws MediaException {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw WriteFailure.of(e, file);
            }
        }
    }

    /** The script of FFmpeg's concat demuxer; inside its quotes only the quote itself needs care. */
    private static String pieceList(List<Path> pieces) {
        StringBuilder list = new StringBuilder("ffconcat version 1.0\n");
        for (Path piece : pieces) {
            String path = piece.toAbsolutePath().toString().replace("'", "'\\''");
            list.append("file 'file:").append(path).append("'\n");
        }
        return list.toString();
    }

    private static List<String> beginning(Path pieces, Path metadata) {
        List<String> arguments = new ArrayList<>(beginning());
        arguments.addAll(List.of("-f", "concat", "-safe", "0", "-i", "file:" + pieces));
        arguments.addAll(List.of("-f", "ffmetadata", "-i", "file:" + metadata));
        return arguments;
    }

    private static List<String> streams(ClipPlan plan, Path target) {
        boolean subtitled = !plan.notes().subtitles().isEmpty();
        List<String> arguments = new ArrayList<>();
        plan.sound().ifPresent(sound -> arguments.addAll(List.of("-f", "mov", "-i", "file:" + sound.toAbsolutePath())));
        arguments.addAll(List.of("-map", "0:v", "-map_metadata", "1", "-map_chapters", "1"));
        plan.sound().ifPresent(_ -> arguments.addAll(List.of("-map", subtitled ? "3:a" : "2:a")));
        arguments.addAll(List.of("-c", "copy"));
        if (subtitled) {
            arguments.addAll(List.of("-map", "2:s", "-c:s", "mov_text"));
            arguments.addAll(
                    List.of("-metadata:s:s:0", "language=" + plan.notes().language()));
        }
        arguments.addAll(List.of("-fflags", "+bitexact", "-movflags", "+faststart"));
        arguments.addAll(List.of("-f", "mp4", "file:" + target.toAbsolutePath()));
        return arguments;
    }
}
