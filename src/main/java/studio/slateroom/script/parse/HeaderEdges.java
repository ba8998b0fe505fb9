package studio.slateroom.script.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.TextSpan;

/** Where a header begins and ends around what it was recognised by. */
final class HeaderEdges {

    /** Words and tags that may stand before a time on its line. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "[#*>\\s\"“(|-]{0,6}(?:\\[[^\\]\\n]{1,16}\\] {0,2}){0,3}(?:画面|镜头|分镜|时间区间|时间段|时间|时长|time(?:code|stamp)?|thời gian|shot|scene|beat|segment|seconds?|from|片段|阶段|部分|第)?"
                    + " {0,2}:? {0,2}[\\[(*]{0,3}");

    private static final Pattern WORD_BEFORE = Pattern.compile("(?:画面|镜头|分镜|片段|第)$");

    /** What may stand behind the time or number and still belong to the header. */
    private static final Pattern BEHIND =
            Pattern.compile("[\\])*]{0,4}(?:[ \\t]{0,3}画面)?[ \\t]{0,3}(?:[:|,.、，-]{1,2}(?:[ \\t*]{0,3})|[ \\t]{1,4})?");

    private HeaderEdges() {}

    /** Whether only words that may open a header stand between the line's beginning and an offset. */
    static boolean isLeadIn(String plain, int at) {
        int start = Place.lineStart(plain, at);
        return start >= 0 && LEAD_IN.matcher(plain).region(start, at).matches();
    }

    /** The whole header around its core. */
    static TextSpan around(String plain, int coreStart, int coreEnd) {
        int start = coreStart;
        int bracket = Place.openBracket(plain, start);
        if (bracket >= 0) {
            start = bracket;
        }
        int line = Place.lineStart(plain, start);
        if (line >= 0 && (Place.atLineStart(plain, start) || isLeadIn(plain, start))) {
            start = Place.skipSpaces(plain, line);
        } else {
            start = backOver(plain, start);
        }
        return new TextSpan(Math.min(start, coreStart), end(plain, coreEnd));
    }

    /** The beginning of the marks and the shot word that stand right before an offset. */
    static int backOver(String plain, int from) {
        int start = from;
        while (start > 0 && from - start < 4 && "*\"“".indexOf(plain.charAt(start - 1)) >= 0) {
            start--;
        }
        Matcher word = WORD_BEFORE.matcher(plain).region(Math.max(0, start - 4), start);
        return word.find() ? word.start() : start;
    }

    private static int end(String plain, int coreEnd) {
        Matcher behind = BEHIND.matcher(plain).region(closing(plain, coreEnd), plain.length());
        return behind.lookingAt() ? behind.end() : coreEnd;
    }

    /** Behind the bracket that was opened before the core, where it closes soon and on the same line. */
    private static int closing(String plain, int coreEnd) {
        if (Place.openBracket(plain, coreEnd) < 0) {
            return coreEnd;
        }
        for (int i = coreEnd; i < plain.length() && i - coreEnd < 40 && plain.charAt(i) != '\n'; i++) {
            if (plain.charAt(i) == ']' || plain.charAt(i) == ')') {
                return i;
            }
        }
        return coreEnd;
    }
}
