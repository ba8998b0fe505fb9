package studio.slateroom.media;

import java.time.Duration;
import studio.slateroom.platform.MediaKind;

/**
 * What a media file is, read from its content and not from its name.
 *
 * @param kind picture, moving picture or sound
 * @param format the container or picture format in short, such as {@code mp4}, {@code png} or {@code mp3}
 * @param width in pixels as it is to be shown, after its orientation tag; 0 for sound
 * @param height in pixels as it is to be shown; 0 for sound
 * @param length how long it plays; zero for a still picture
 * @param bytes the file's size
 * @param framesPerSecond how many pictures a second it has on average; 0 where that is not known or makes no sense
 */
public record MediaInfo(
        MediaKind kind, String format, int width, int height, Duration length, long bytes, double framesPerSecond) {

    /** A file whose pictures a second are not known. */
    public MediaInfo(MediaKind kind, String format, int width, int height, Duration length, long bytes) {
        this(kind, format, width, height, length, bytes, 0);
    }

    /** Width over height; 1 for sound. */
    public double ratio() {
        return height == 0 ? 1 : (double) width / height;
    }
}
