package studio.slateroom.script.vocabulary;

import java.util.regex.Pattern;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;

/** Tells what a text asks for from what it rules out. */
public final class Negation {

    /** What ends a sentence, in the scripts that the vocabulary knows. */
    public static final String SENTENCE_ENDS = ".;!?\n。；！？";

    /** What ends a part of a sentence. */
    public static final String CLAUSE_ENDS = SENTENCE_ENDS + ",，";

    /** How far a "no" reaches. */
    private static final int REACH = 32;

    private static final Pattern NO = Pattern.compile(
            "\\b(?:no|not|never|without|avoid|don't|don’t|non|zero)\\b|不要|没有|避免|禁止|不能|不得|不出现|无(?!人机|限)|勿|なし|없",
            Pattern.CASE_INSENSITIVE);

    /** Verbs that go with people as well: what is around somebody, and what somebody has in the hand. */
    private static final Pattern OF_PEOPLE =
            Pattern.compile("(?<=周围|四周|身边|身旁)环绕|环绕(?=着|在|于)|手持(?=[\\p{IsHan}&&[^镜摄拍晃跟运风感抖效微]])");

    private Negation() {}

    /** Whether a term is asked for where it stands: not ruled out, and not said of people. */
    public static boolean isAsked(String text, TermHit hit) {
        boolean ofPeople = OF_PEOPLE
                .matcher(text)
                .region(hit.span().start(), hit.span().end())
                .useTransparentBounds(true)
                .lookingAt();
        return !ofPeople && !inClause(text, hit.span());
    }

    /** Whether the clause says before this place that it is not wanted. */
    public static boolean inClause(String text, TextSpan span) {
        return followsNo(text, span, CLAUSE_ENDS);
    }

    /** Whether the sentence says so, as in "no watermarks, captions". */
    public static boolean inSentence(String text, TextSpan span) {
        return followsNo(text, span, SENTENCE_ENDS);
    }

    private static boolean followsNo(String text, TextSpan span, String ends) {
        int from = begin(text, span.start(), REACH, ends);
        return NO.matcher(text.substring(from, span.start())).find();
    }

    /** Where the stretch before an offset begins that none of these signs ends. */
    public static int begin(String text, int offset, int reach, String ends) {
        int from = offset;
        int least = Math.max(0, offset - reach);
        while (from > least && ends.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
