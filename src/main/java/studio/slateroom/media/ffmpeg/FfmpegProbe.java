package studio.slateroom.media.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.media.CommentReader;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.ffmpeg.door.UserFile;
import studio.slateroom.platform.CancelToken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Probes with ffprobe. */
public final class FfmpegProbe implements MediaProbe, CommentReader {

    /** A script, and all that belongs to it, has some kilobytes. */
    private static final int COMMENT_BYTES = 8 << 20;

    private final FfmpegEngine engine;

    /** A probe that starts its children through the given engine. */
    public FfmpegProbe(FfmpegEngine engine) {
        this.engine = engine;
    }

    @Override
    public MediaInfo probe(Path file) throws MediaException {
        return ProbeReport.of(UserFile.of(file), engine, new CancelToken()).info();
    }

    @Override
    public Optional<String> comment(Path path) throws MediaException {
        UserFile file = UserFile.of(path);
        List<String> arguments = new ArrayList<>(List.of("-of", "json", "-show_entries", "format_tags=comment"));
        arguments.addAll(file.input());
        byte[] said = Reading.run(engine, Tool.FFPROBE, file, arguments, COMMENT_BYTES, new CancelToken());
        try {
            return new JsonMapper()
                    .readTree(said)
                    .path("format")
                    .path("tags")
                    .path("comment")
                    .asStringOpt();
        } catch (JacksonException e) {
            throw new MediaException(new MediaFault.Unreadable(file.name()), e);
        }
    }
}
