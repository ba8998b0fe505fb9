package studio.slateroom.script.lint;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.slateroom.script.Search;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.vocabulary.Negation;

/** Finds wordings, and tells those that are asked for from those that are ruled out. */
final class Phrases {

    /** Beyond this on either side nothing is taken for the same sentence. */
    private static final int LONGEST = 200;

    private Phrases() {}

    static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** The first place where the wording is asked for. */
    static Optional<TextSpan> firstAsked(Search wording, String text) {
        Search.Hits hits = wording.in(text);
        while (hits.next()) {
            if (!Negation.inClause(text, hits.span())) {
                return Optional.of(hits.span());
            }
        }
        return Optional.empty();
    }

    /** The clause around a place, as far as its line, sentence and commas reach. */
    static TextSpan clause(String text, TextSpan span) {
        return around(text, span, Negation.CLAUSE_ENDS);
    }

    /** The sentence around a place. */
    static TextSpan sentence(String text, TextSpan span) {
        return around(text, span, Negation.SENTENCE_ENDS);
    }

    private static TextSpan around(String text, TextSpan span, String ends) {
        int from = Negation.begin(text, span.start(), LONGEST, ends);
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
