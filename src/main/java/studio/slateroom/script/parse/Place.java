package studio.slateroom.script.parse;

/** What stands around a candidate for a header. */
final class Place {

    /** How far the words before a candidate are looked at. */
    private static final int REACH = 48;

    private Place() {}

    /** Where the line begins, looked for no further back than the reach; -1 where it begins further away. */
    static int lineStart(String plain, int at) {
        int from = at;
        while (from > 0 && plain.charAt(from - 1) != '\n') {
            from--;
            if (at - from > REACH) {
                return -1;
            }
        }
        return from;
    }

    /** Where the line that an offset stands in ends, looked for no further than {@code most}. */
    static int lineEnd(String plain, int at, int most) {
        int end = at;
        while (end < most && plain.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Whether only marks, brackets and white space stand between an offset and its line's beginning. */
    static boolean atLineStart(String plain, int at) {
        int start = lineStart(plain, at);
        if (start < 0) {
            return false;
        }
        for (int i = start; i < at; i++) {
            if ("#*>|=-+•[( \t\r\"“'_".indexOf(plain.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence may begin at an offset: the text before it ends one, brackets aside. */
    static boolean atSentenceStart(String plain, int at) {
        int i = at - 1;
        while (i >= 0 && at - i <= REACH && "[( \t\r*\"“|".indexOf(plain.charAt(i)) >= 0) {
            i--;
        }
        return i < 0
                || "\n.。!！?？;；\"”])>…,，、:=#".indexOf(plain.charAt(i)) >= 0
                || (plain.charAt(i) == '-' && i > 0 && plain.charAt(i - 1) == '-');
    }

    /** The offset of an opening bracket on the same line that is not closed before {@code at}, or -1. */
    static int openBracket(String plain, int at) {
        for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
            char sign = plain.charAt(i);
            if (sign == '\n' || sign == ']' || sign == ')') {
                return -1;
            }
            if (sign == '[' || sign == '(') {
                return i;
            }
        }
        return -1;
    }

    /** Behind the spaces at an offset, on the same line. */
    static int skipSpaces(String plain, int at) {
        int i = at;
        while (i < plain.length() && (plain.charAt(i) == ' ' || plain.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The unit at an offset, or a line break behind the end. */
    static char at(String plain, int offset) {
        return offset < plain.length() ? plain.charAt(offset) : '\n';
    }
}
