package studio.slateroom.provider.emulator.http;

import java.util.Map;
import java.util.Optional;

/** The media types that callers bring and get. */
final class MediaTypes {

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/jpg", "jpg"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/tiff", "tiff"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heif"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/webm", "webm"),
            Map.entry("video/x-matroska", "mkv"),
            Map.entry("video/mpeg", "mpeg"),
            Map.entry("video/x-msvideo", "avi"),
            Map.entry("audio/x-ms-wma", "wma"),
            Map.entry("audio/basic", "au"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp3", "mp3"),
            Map.entry("audio/wav", "wav"),
            Map.entry("audio/x-wav", "wav"),
            Map.entry("audio/aiff", "aiff"),
            Map.entry("audio/flac", "flac"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/aac", "aac"));

    private MediaTypes() {}

    /** The ending of a file of this type; nothing for a type that the service does not take. */
    static Optional<String> extension(String type) {
        return Optional.ofNullable(EXTENSIONS.get(type));
    }

    /** The type that a file's name states. */
    static String of(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return EXTENSIONS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(extension))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("application/octet-stream");
    }
}
