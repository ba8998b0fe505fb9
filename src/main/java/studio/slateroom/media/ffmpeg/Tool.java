package studio.slateroom.media.ffmpeg;

import java.util.Locale;

/** The two executables. */
enum Tool {
    FFMPEG,
    FFPROBE;

    /** The executable's file name on this system. */
    String fileName() {
        String name = name().toLowerCase(Locale.ROOT);
        return FfmpegFolder.WINDOWS ? name + ".exe" : name;
    }
}
