package studio.slateroom.script.lint;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.slateroom.script.Search;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;

/** Finds wordings, and tells those that are asked for from those that are ruled out. */
final class Phrases {

    /** How far a "no" reaches. */
    private static final int REACH = 32;

    /** Beyond this on either side nothing is taken for the same sentence. */
    private static final int LONGEST = 200;

    private static final Pattern NO = Pattern.compile(
            "\\b(?:no|not|never|without|avoid|don't|don’t|non|zero)\\b|不要|没有|避免|禁止|不能|不得|不出现|无(?!人机|限)|勿|なし|없",
            Pattern.CASE_INSENSITIVE);

    private static final String SENTENCE_ENDS = ".;!?\n。；！？";

    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",，";

    private Phrases() {}

    static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** The first place where the wording is asked for. */
    static Optional<TextSpan> firstAsked(Search wording, String text) {
        Search.Hits hits = wording.in(text);
        while (hits.next()) {
            if (!isRuledOut(text, hits.span())) {
                return Optional.of(hits.span());
            }
        }
        return Optional.empty();
    }

    /** Whether the clause says that this is not wanted. */
    static boolean isRuledOut(String text, TextSpan span) {
        return followsNo(text, span, CLAUSE_ENDS);
    }

    /** Whether the sentence says so, as in "no watermarks, captions". */
    static boolean isRuledOutInList(String text, TextSpan span) {
        return followsNo(text, span, SENTENCE_ENDS);
    }

    private static boolean followsNo(String text, TextSpan span, String ends) {
        int from = begin(text, span.start(), REACH, ends);
        return NO.matcher(text.substring(from, span.start())).find();
    }

    /** Where the stretch before an offset begins that none of these signs ends. */
    private static int begin(String text, int offset, int reach, String ends) {
        int from = offset;
        int least = Math.max(0, offset - reach);
        while (from > least && ends.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** The clause around a place, as far as its line, sentence and commas reach. */
    static TextSpan clause(String text, TextSpan span) {
        return around(text, span, CLAUSE_ENDS);
    }

    /** The sentence around a place. */
    static TextSpan sentence(String text, TextSpan span) {
        return around(text, span, SENTENCE_ENDS);
    }

    private static TextSpan around(String text, TextSpan span, String ends) {
        int from = begin(text, span.start(), LONGEST, ends);
        int to = span.end();
        int most = Math.min(text.length(), span.end() + LONGEST);
        while (to < most && ends.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new TextSpan(from, to);
    }

    static TextSpan whole(ShotScript script) {
        return new TextSpan(0, script.text().length());
    }

    /** A time in seconds without needless decimals. */
    static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
        return seconds.setScale(Math.max(0, seconds.scale())).toPlainString();
    }
}
