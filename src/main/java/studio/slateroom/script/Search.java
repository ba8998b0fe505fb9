package studio.slateroom.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for all over long texts. It learns from the pattern itself which characters a match can
 * begin with, and behind which ones, so that most places of a text cost one look into a table and no match.
 *
 * <p>The character before a match may be tested by the pattern if it is an ASCII one, an ideograph or none.
 */
public final class Search {

    private static final int ASCII = 128;
    private static final byte UNKNOWN = 0;
    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    /** What stands before a character when the table of single ones is learnt: nothing, or an ideograph. */
    private static final List<String> BEFORE = List.of("", "中");

    private final Pattern pattern;

    /** By the character before and the first one, both ASCII. Racing threads write the same. */
    private final byte[] pairs = new byte[ASCII * ASCII];

    /** By the first character, where one of the two is not ASCII. */
    private final byte[] singles = new byte[Character.MAX_VALUE + 1];

    /** A search for a pattern, which must not match the empty text. */
    public Search(Pattern pattern) {
        this.pattern = pattern;
    }

    /** A search for an expression in which line signs stand for lines and letters for both of their cases. */
    public static Search ignoringCase(String expression) {
        return new Search(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE));
    }

    /** The pattern that is looked for. */
    public Pattern pattern() {
        return pattern;
    }

    /** The places of all matches, none of which overlaps another, in reading order. */
    public List<TextSpan> all(String text) {
        return all(text, new TextSpan(0, text.length()));
    }

    /** The places of all matches in a stretch of a text. */
    public List<TextSpan> all(String text, TextSpan within) {
        List<TextSpan> found = new ArrayList<>();
        Hits hits = in(text, within.start(), within.end());
        while (hits.next()) {
            found.add(hits.span());
        }
        return found;
    }

    /** The matches in a text. */
    public Hits in(String text) {
        return new Hits(text, 0, text.length());
    }

    /** The matches in a stretch of a text; conditions before and behind a match look at the whole text. */
    public Hits in(String text, int from, int to) {
        return new Hits(text, from, to);
    }

    private boolean canBegin(String text, int at) {
        char first = text.charAt(at);
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        boolean ascii = first < ASCII && before < ASCII;
        byte known = ascii ? pairs[before * ASCII + first] : singles[first];
        if (known == UNKNOWN) {
            known = ascii ? learnt(String.valueOf(before), first) : learnt(first);
            if (ascii) {
                pairs[before * ASCII + first] = known;
            } else {
                singles[first] = known;
            }
        }
        return known == POSSIBLE;
    }

    private byte learnt(char first) {
        return BEFORE.stream().anyMatch(before -> learnt(before, first) == POSSIBLE) ? POSSIBLE : IMPOSSIBLE;
    }

    /** A match begins with the character, or could if more came behind it. */
    @SuppressWarnings("JdkObsolete") // Whether it could have gone on is just what is asked.
    private byte learnt(String before, char first) {
        Matcher matcher = pattern.matcher(before + first)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(before.length(), before.length() + 1);
        return matcher.lookingAt() || matcher.hitEnd() ? POSSIBLE : IMPOSSIBLE;
    }

    /** Goes through the matches. */
    public final class Hits {

        private final String text;
        private final int to;
        private final Matcher matcher;
        private int from;

        private Hits(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Goes to the next match, if there is one. */
        public boolean next() {
            for (int at = from; at < to; at++) {
                if (canBegin(text, at) && matcher.region(at, to).lookingAt()) {
                    from = Math.max(matcher.end(), at + 1);
                    return true;
                }
            }
            from = to;
            return false;
        }

        /** Has the search go on at an offset, which may lie inside of the last match. */
        public void goOnAt(int offset) {
            from = offset;
        }

        /** The match with its groups. */
        public Matcher match() {
            return matcher;
        }

        /** Where the match stands. */
        public TextSpan span() {
            return new TextSpan(matcher.start(), matcher.end());
        }
    }
}
