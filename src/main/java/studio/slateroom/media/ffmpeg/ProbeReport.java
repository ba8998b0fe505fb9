package studio.slateroom.media.ffmpeg;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.ffmpeg.door.Signature;
import studio.slateroom.media.ffmpeg.door.UserFile;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ffprobe says about a file.
 *
 * @param info the part that the rest of the program knows
 * @param colour the matrix that turned its colours into luma and chroma, in FFmpeg's words; empty where it is not tagged
 * @param pixelShape the width of a film's pixel over its height as it is to be shown; 1 for all but anamorphic films
 */
record ProbeReport(MediaInfo info, String colour, double pixelShape) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OUTPUT_BYTES = 4 << 20;
    private static final String ENTRIES =
            "format=duration:stream=codec_type,width,height,duration,nb_frames,color_space,avg_frame_rate"
                    + ",sample_aspect_ratio:stream_disposition=attached_pic:stream_side_data=rotation";

    /** What a still picture is told by: it is decoded. Merely to name frames lets ffprobe decode everything. */
    private static final String STILL = ENTRIES + ":frame=width,height:frame_side_data=rotation";

    private static final String MOVING = ENTRIES + ":packet=size";

    /** Probes a file. A still picture is decoded whole, so that a damaged one is found here; films must have a packet. */
    static ProbeReport of(UserFile file, FfmpegEngine engine, CancelToken cancel) throws MediaException {
        List<String> arguments = new ArrayList<>(List.of("-of", "json", "-read_intervals", "%+#1"));
        boolean still = file.signature().still();
        arguments.addAll(List.of("-show_entries", still ? STILL : MOVING));
        if (still) {
            arguments.addAll(List.of("-err_detect", "explode"));
        }
        arguments.addAll(file.input());
        byte[] output = Reading.run(engine, Tool.FFPROBE, file, arguments, OUTPUT_BYTES, cancel);
        try {
            JsonNode root = JSON.readTree(output);
            return still ? stillPicture(root, file) : streams(root, file);
        } catch (JacksonException e) {
            throw new MediaException(new MediaFault.Unreadable(file.name()), e);
        }
    }

    private static ProbeReport stillPicture(JsonNode root, UserFile file) throws MediaException {
        JsonNode frame = root.path("frames").path(0);
        if (frame.isMissingNode()) {
            throw file.unreadable();
        }
        return new ProbeReport(picture(MediaKind.IMAGE, frame, file, Duration.ZERO), "", 1);
    }

    private static ProbeReport streams(JsonNode root, UserFile file) throws MediaException {
        boolean empty = root.path("packets").isEmpty();
        Optional<JsonNode> video = stream(root, "video");
        if (video.isPresent() && empty) {
            throw file.unreadable();
        }
        if (video.isPresent()) {
            return moving(root, video.get(), file);
        }
        if (stream(root, "audio").isEmpty()) {
            throw file.unreadable();
        }
        if (empty) {
            throw new MediaException(new MediaFault.Empty(file.name()));
        }
        String format =
                file.signature() == Signature.MP4 ? "m4a" : file.signature().format();
        MediaInfo info = new MediaInfo(MediaKind.AUDIO, format, 0, 0, length(root.path("format")), file.bytes());
        return new ProbeReport(info, "", 1);
    }

    private static ProbeReport moving(JsonNode root, JsonNode stream, UserFile file) throws MediaException {
        boolean single = stream.path("nb_frames").asString("").equals("1");
        Duration stated = length(stream);
        Duration length = stated.isZero() ? length(root.path("format")) : stated;
        MediaInfo info = single
                ? picture(MediaKind.IMAGE, stream, file, Duration.ZERO)
                : picture(MediaKind.VIDEO, stream, file, length);
        double shape = quotient(stream.path("sample_aspect_ratio").asString(""), ':');
        return new ProbeReport(
                info,
                stream.path("color_space").asString(""),
                shape == 0 ? 1 : rotation(stream) % 180 == 0 ? shape : 1 / shape);
    }

    /** The first stream of a type; a cover inside a sound file is no picture of its own. */
    private static Optional<JsonNode> stream(JsonNode root, String type) {
        return root.path("streams")
                .valueStream()
                .filter(stream -> stream.path("codec_type").asString("").equals(type))
                .filter(stream ->
                        stream.path("disposition").path("attached_pic").asInt(0) == 0)
                .findFirst();
    }

    private static MediaInfo picture(MediaKind kind, JsonNode json, UserFile file, Duration length)
            throws MediaException {
        int width = json.path("width").asInt(0);
        int height = json.path("height").asInt(0);
        if (width < 1 || height < 1) {
            throw file.unreadable();
        }
        file.refuseIfTooLarge(width, height);
        boolean lying = rotation(json) % 180 != 0;
        return new MediaInfo(
                kind,
                file.signature().format(),
                lying ? height : width,
                lying ? width : height,
                length,
                file.bytes(),
                kind == MediaKind.VIDEO ? quotient(json.path("avg_frame_rate").asString(""), '/') : 0);
    }

    private static int rotation(JsonNode json) {
        return json.path("side_data_list")
                .valueStream()
                .filter(data -> data.has("rotation"))
                .map(data -> (int) Math.round(data.path("rotation").asDouble(0)))
                .findFirst()
                .orElse(0);
    }

    /** A quotient such as {@code 24000/1001}; 0 for what FFmpeg does not know, which it writes as {@code 0/0}. */
    private static double quotient(String text, char sign) {
        int at = text.indexOf(sign);
        double over = at < 0 ? 1 : number(text.substring(at + 1));
        return over == 0 ? 0 : number(at < 0 ? text : text.substring(0, at)) / over;
    }

    private static Duration length(JsonNode json) {
        double seconds = number(json.path("duration").asString(""));
        return Duration.ofMillis(Math.round(Math.max(0, seconds) * 1000));
    }

    /** FFmpeg writes {@code N/A} for what it does not know. */
    private static double number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(text) : 0;
    }
}
