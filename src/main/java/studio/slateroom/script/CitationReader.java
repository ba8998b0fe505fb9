package studio.slateroom.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.platform.MediaKind;

/** Finds the places where a script names attached files. */
final class CitationReader {

    private static final Pattern CITATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:@\\s?)?(image|img|video|audio|图片|图像|图|视频|音频)[ _]?(\\d{1,2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CitationReader() {}

    /** All citations between two offsets, with spans in the whole text. */
    static List<Citation> read(String text, TextSpan within) {
        List<Citation> citations = new ArrayList<>();
        Matcher matcher = CITATION.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(2));
            if (number > 0) {
                citations.add(
                        new Citation(kind(matcher.group(1)), number, new TextSpan(matcher.start(), matcher.end())));
            }
        }
        return citations;
    }

    private static MediaKind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "video", "视频" -> MediaKind.VIDEO;
            case "audio", "音频" -> MediaKind.AUDIO;
            default -> MediaKind.IMAGE;
        };
    }
}
