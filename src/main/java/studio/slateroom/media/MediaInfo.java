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
 */
public record MediaInfo(MediaKind kind, String format, int width, int height, Duration length, long bytes) {

    /** Width over height; 1 for sound. */
    public double ratio() {
        return height == 0 ? 1 : (double) width / height;
    }
}
