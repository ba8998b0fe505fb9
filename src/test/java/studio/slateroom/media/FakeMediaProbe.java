package studio.slateroom.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import studio.slateroom.platform.MediaKind;

/** Takes every file with content for what its name says; {@code huge.png} and {@code short.mp4} fit no model. */
public final class FakeMediaProbe implements MediaProbe {

    @Override
    public MediaInfo probe(Path file) throws MediaException {
        String name = file.getFileName().toString();
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw new MediaException(new MediaFault.Empty(name));
            }
            if (name.startsWith("huge") && name.endsWith(".png")) {
                return new MediaInfo(MediaKind.IMAGE, "png", 8000, 4000, Duration.ZERO, bytes);
            }
            if (name.startsWith("short") && name.endsWith(".mp4")) {
                return new MediaInfo(MediaKind.VIDEO, "mp4", 1280, 720, Duration.ofSeconds(1), bytes);
            }
            if (name.endsWith(".png")) {
                return new MediaInfo(MediaKind.IMAGE, "png", 400, 300, Duration.ZERO, bytes);
            }
            if (name.endsWith(".gif")) {
                return new MediaInfo(MediaKind.VIDEO, "gif", 400, 300, Duration.ofSeconds(1), bytes);
            }
            if (name.endsWith(".mp3")) {
                return new MediaInfo(MediaKind.AUDIO, "mp3", 0, 0, Duration.ofSeconds(3), bytes);
            }
            if (name.contains(".mp4")) {
                return new MediaInfo(MediaKind.VIDEO, "mp4", 1280, 720, Duration.ofSeconds(10), bytes);
            }
            throw new MediaException(new MediaFault.NotMedia(name));
        } catch (IOException e) {
            throw new MediaException(new MediaFault.Missing(name), e);
        }
    }
}
