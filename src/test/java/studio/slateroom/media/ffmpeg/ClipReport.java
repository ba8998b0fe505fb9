package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.platform.CancelToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads finished clips back, for tests. */
public final class ClipReport {

    private static final Limits LIMITS = new Limits(64 << 20, Duration.ofSeconds(30));

    private ClipReport() {}

    /** All that ffprobe says of a file: its format, streams and chapters. */
    public static JsonNode of(FfmpegEngine engine, Path file) throws Exception {
        List<String> arguments = List.of(
                "-v", "error", "-of", "json", "-show_format", "-show_streams", "-show_chapters", file.toString());
        return new JsonMapper().readTree(run(engine, Tool.FFPROBE, arguments));
    }

    /** All frames of a clip, shrunk to a grid of colours. */
    public static DecodedFrames frames(FfmpegEngine engine, Path file, int columns, int rows) throws Exception {
        String filter = "scale=" + columns + ":" + rows + ":flags=area,format=rgb24";
        List<String> arguments =
                List.of("-v", "error", "-i", file.toString(), "-an", "-vf", filter, "-f", "rawvideo", "pipe:1");
        return new DecodedFrames(columns, rows, run(engine, Tool.FFMPEG, arguments));
    }

    /** All frames of a clip as they were decoded: the planes Y, U and V of each, one after the other. */
    public static byte[] planes(FfmpegEngine engine, Path file) throws Exception {
        List<String> arguments =
                List.of("-v", "error", "-i", file.toString(), "-an", "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1");
        return run(engine, Tool.FFMPEG, arguments);
    }

    /** A clip's first subtitle track as SubRip. */
    public static String subtitles(FfmpegEngine engine, Path file) throws Exception {
        List<String> arguments = List.of("-v", "error", "-i", file.toString(), "-map", "0:s:0", "-f", "srt", "pipe:1");
        return new String(run(engine, Tool.FFMPEG, arguments), StandardCharsets.UTF_8).strip() + "\n";
    }

    /** A clip's loudness as FFmpeg's own meter has it. */
    public static Loudness loudness(FfmpegEngine engine, Path file) throws Exception {
        List<String> arguments = List.of(
                "-v",
                "info",
                "-nostats",
                "-i",
                file.toString(),
                "-map",
                "0:a:0",
                "-af",
                "ebur128=peak=true",
                "-f",
                "null",
                "-");
        String said =
                engine.run(Tool.FFMPEG, arguments, LIMITS, new CancelToken()).errors();
        String summary = said.substring(said.lastIndexOf("Summary:"));
        return new Loudness(number(summary, "I:\\s+(\\S+) LUFS"), number(summary, "Peak:\\s+(\\S+) dBFS"));
    }

    /**
     * How loud a part of a clip is below a frequency.
     *
     * @return its mean square in decibels of full scale
     */
    public static double below(FfmpegEngine engine, Path file, int hertz, double start, double seconds)
            throws Exception {
        String filter = "atrim=" + start + ":" + (start + seconds) + ",lowpass=f=" + hertz + ":p=2,volumedetect";
        List<String> arguments = List.of(
                "-v", "info", "-nostats", "-i", file.toString(), "-map", "0:a:0", "-af", filter, "-f", "null", "-");
        return number(
                engine.run(Tool.FFMPEG, arguments, LIMITS, new CancelToken()).errors(), "mean_volume: (\\S+) dB");
    }

    private static double number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }

    /**
     * How loud a clip is.
     *
     * @param integrated in LUFS
     * @param truePeak in dBTP
     */
    public record Loudness(double integrated, double truePeak) {}

    private static byte[] run(FfmpegEngine engine, Tool tool, List<String> arguments) throws Exception {
        Ending ending = engine.run(tool, arguments, LIMITS, new CancelToken());
        if (!ending.ok()) {
            throw new IOException(ending.errors());
        }
        return ending.output();
    }
}
