package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.Search;
import studio.slateroom.script.SpokenLine;
import studio.slateroom.script.TextSpan;

/** Finds words between quotation marks, and what is said of a shot's sound. */
final class SpeechReader {

    private static final Search QUOTED =
            new Search(Pattern.compile("\"[^\"\\n]{1,400}\"|“[^”\\n]{1,400}”|「[^」\\n]{1,400}」"));
    private static final Pattern SPEAKER =
            Pattern.compile("([\\p{L}][\\p{L} ]{0,24})(?:[(（][^)）\\n]{0,24}[)）])?\\s?[:：]\\s?$");
    private static final Search SOUND =
            Search.ignoringCase("(?:环境音效|环境音|音效|声音|sound effects?|sound|audio|sfx|âm thanh)\\s?[:：][^\\n]{0,400}");

    private static final int REACH = 60;

    private SpeechReader() {}

    static List<SpokenLine> lines(String text, TextSpan within) {
        List<SpokenLine> lines = new ArrayList<>();
        Search.Hits quoted = QUOTED.in(text, within.start(), within.end());
        while (quoted.next()) {
            TextSpan span = quoted.span();
            lines.add(new SpokenLine(span, speaker(text, within, span.start())));
        }
        return lines;
    }

    static List<TextSpan> sounds(String text, TextSpan within) {
        return SOUND.all(text, within);
    }

    private static @Nullable TextSpan speaker(String text, TextSpan within, int at) {
        int colon = at > within.start() && Character.isWhitespace(text.charAt(at - 1)) ? at - 2 : at - 1;
        if (colon < within.start() || ":：".indexOf(text.charAt(colon)) < 0) {
            return null;
        }
        Matcher matcher = SPEAKER.matcher(text).region(Math.max(within.start(), at - REACH), at);
        return matcher.find() ? new TextSpan(matcher.start(1), matcher.end(1)) : null;
    }
}
