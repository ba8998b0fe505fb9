package studio.slateroom.help;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words that are looked for. A text tells of them when all are in it, in any order, whatever their case.
 *
 * @param words the words, in lower case
 */
public record Wanted(List<String> words) {

    /** How much is shown around the first word that was found, in characters to each side. */
    private static final int AROUND = 70;

    public Wanted {
        words = List.copyOf(words);
    }

    /** What somebody typed. */
    public static Wanted of(String typed) {
        return new Wanted(Arrays.stream(lower(typed).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether nothing is looked for. */
    public boolean isNothing() {
        return words.isEmpty();
    }

    /** Whether a text tells of it. */
    public boolean isIn(String text) {
        String lower = lower(text);
        return words.stream().allMatch(lower::contains);
    }

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param found whether it is one of the words
     */
    public record Piece(String text, boolean found) {}

    /** A text in pieces, from its beginning to its end. */
    public List<Piece> pieces(String text) {
        String lower = lower(text);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        // Some letters change their number with their case; such texts are shown in one piece.
        while (lower.length() == text.length() && from < text.length()) {
            Place next = next(lower, from);
            if (next.length() == 0) {
                break;
            }
            if (next.start() > from) {
                pieces.add(new Piece(text.substring(from, next.start()), false));
            }
            pieces.add(new Piece(text.substring(next.start(), next.end()), true));
            from = next.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }

    /** So much of a text as shows the first of the words; where none is in it, how it begins, a sentence if that is short. */
    public String excerpt(String text) {
        Place found = next(lower(text), 0);
        return found.length() == 0 ? beginning(text) : around(text, found);
    }

    private static String beginning(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance();
        sentences.setText(text);
        int end = Math.max(0, sentences.following(0));
        return end <= 2 * AROUND ? text.substring(0, end).strip() : around(text, new Place(0, AROUND));
    }

    private static String around(String text, Place shown) {
        int start = Math.max(0, shown.start() - AROUND);
        int end = Math.min(text.length(), shown.end() + AROUND);
        if (start > 0) {
            int space = text.indexOf(' ', start);
            start = space >= 0 && space < shown.start() ? space + 1 : start;
        }
        if (end < text.length()) {
            int space = text.lastIndexOf(' ', end);
            end = space > shown.end() ? space : end;
        }
        return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
    }

    private record Place(int start, int length) {
        int end() {
            return start + length;
        }
    }

    private Place next(String lower, int from) {
        Place best = new Place(lower.length(), 0);
        for (String word : words) {
            int at = lower.indexOf(word, from);
            if (at >= 0 && (at < best.start() || (at == best.start() && word.length() > best.length()))) {
                best = new Place(at, word.length());
            }
        }
        return best;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
