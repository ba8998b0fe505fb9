package studio.slateroom.script.complete;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.TextSpan;

/** The words before a caret that may be the beginning of a term. */
final class Stretches {

    private static final int LATIN_REACH = 28;
    private static final int HAN_REACH = 6;

    private Stretches() {}

    /** All stretches that end at the caret and begin at a word, the longest first; none where no word was begun. */
    static List<TextSpan> before(String text, int caret) {
        List<TextSpan> stretches = new ArrayList<>();
        int at = caret;
        boolean isHan = caret > 0 && Character.isIdeographic(text.charAt(caret - 1));
        int least = Math.max(0, caret - (isHan ? HAN_REACH : LATIN_REACH));
        while (at > least && continues(text, at - 1, isHan)) {
            at--;
            if (isHan || startsWord(text, at)) {
                stretches.addFirst(new TextSpan(at, caret));
            }
        }
        return stretches;
    }

    private static boolean continues(String text, int index, boolean isHan) {
        char sign = text.charAt(index);
        if (isHan) {
            return Character.isIdeographic(sign);
        }
        return isLatin(sign) || sign == '-' || sign == '\'' || sign == '’' || sign == ' ';
    }

    private static boolean startsWord(String text, int index) {
        return isLatin(text.charAt(index)) && (index == 0 || !isLatin(text.charAt(index - 1)));
    }

    private static boolean isLatin(char sign) {
        return Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
    }
}
