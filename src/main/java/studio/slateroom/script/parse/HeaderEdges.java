package studio.slateroom.script.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.slateroom.script.TextSpan;

/** Where a header begins and ends around what it was recognised by. */
final class HeaderEdges {

    /** Words and tags that may stand before a time on its line. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "[#*>\\s\"“(|•→▶-]{0,6}(?:[0-9]{1,2} {0,2}[.)、]? {0,2}(?![0-9-]))?(?:\\[[^\\]\\n]{1,16}\\] {0,2}){0,3}(?:画面|镜头|分镜|时间区间|时间段|时间|时长|time(?:code|stamp)?|thời gian|shot|scene|beat|segment|seconds?|from|at|片段|阶段|部分|第)?"
                    + " {0,2}:? {0,2}[\\[(*]{0,3}");

    private static final int LONGEST_NAME = 24;

    private static final Pattern IN_NAMED = Pattern.compile("[(\\[][^\\])\\n]{3,40}[)\\]] {0,2}:");

    private static final Pattern WORD_BEFORE = Pattern.compile("(?:画面|镜头|分镜|片段|第)$");

    /** What may stand behind the time or number and still belong to the header. */
    private static final Pattern BEHIND = Pattern.compile(
            "[\\])*]{0,4}(?:[ \\t]{0,3}画面)?[ \\t]{0,3}(?:[:|,.、，。-]{1,2}(?:[ \\t*]{0,3})|[ \\t]{1,4})?");

    private HeaderEdges() {}

    /** Whether only words that may open a header stand between the line's beginning and an offset. */
    static boolean isLeadIn(String plain, int at) {
        int start = Place.lineStart(plain, at);
        return start >= 0 && LEAD_IN.matcher(plain).region(start, at).matches();
    }

    /**
     * Where the name before a bracket begins, as in {@code Hook (0-3s): a boat}, or -1 where no name stands there or no
     * colon follows the bracket.
     */
    static int name(String plain, int bracket) {
        Matcher named = IN_NAMED.matcher(plain).region(bracket, plain.length());
        if (!named.lookingAt()) {
            return -1;
        }
        int start = bracket;
        while (start > 0 && bracket - start <= LONGEST_NAME && isOfName(plain.charAt(start - 1))) {
            start--;
        }
        boolean whole = bracket - start <= LONGEST_NAME && Place.atSentenceStart(plain, start);
        int from = Place.skipSpaces(plain, start);
        return whole && from < bracket ? from : -1;
    }

    private static boolean isOfName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == ' ' || sign == '&' || sign == '/';
    }

    /** The whole header around its core. */
    static TextSpan around(String plain, int coreStart, int coreEnd) {
        int bracket = Place.openBracket(plain, coreStart);
        int name = bracket < 0 ? -1 : name(plain, bracket);
        int start = name >= 0 ? name : bracket >= 0 ? bracket : coreStart;
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
