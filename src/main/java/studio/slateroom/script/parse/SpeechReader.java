package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.SpokenLine;
import studio.slateroom.script.TextSpan;

/** Finds words between quotation marks, and what is said of a shot's sound. */
final class SpeechReader {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]{1,400}\"|“[^”\\n]{1,400}”|「[^」\\n]{1,400}」");
    private static final Pattern SPEAKER =
            Pattern.compile("([\\p{L}][\\p{L} ]{0,24})(?:[(（][^)）\\n]{0,24}[)）])?\\s?[:：]\\s?$");
    private static final Pattern SOUND = Pattern.compile(
            "(?:环境音效|环境音|音效|声音|sound effects?|sound|audio|sfx|âm thanh)\\s?[:：][^\\n]{0,400}",
            Pattern.CASE_INSENSITIVE);

    private static final int REACH = 60;

    private SpeechReader() {}

    static List<SpokenLine> lines(String text, TextSpan within) {
        List<SpokenLine> lines = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            TextSpan span = new TextSpan(matcher.start(), matcher.end());
            lines.add(new SpokenLine(span, speaker(text, within, span.start())));
        }
        return lines;
    }

    static List<TextSpan> sounds(String text, TextSpan within) {
        List<TextSpan> sounds = new ArrayList<>();
        Matcher matcher = SOUND.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            sounds.add(new TextSpan(matcher.start(), matcher.end()));
        }
        return sounds;
    }

    private static @Nullable TextSpan speaker(String text, TextSpan within, int at) {
        Matcher matcher = SPEAKER.matcher(text).region(Math.max(within.start(), at - REACH), at);
        return matcher.find() ? new TextSpan(matcher.start(1), matcher.end(1)) : null;
    }
}
