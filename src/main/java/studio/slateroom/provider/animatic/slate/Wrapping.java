package studio.slateroom.provider.animatic.slate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a text into lines: between words, and in scripts without blanks between any two characters that may be parted,
 * so that no line begins with a comma or a full stop.
 *
 * @param face the type
 * @param size its size, in pixels
 * @param width how wide a line may be, in pixels
 */
record Wrapping(Typeface face, double size, double width) {

    private static final String ELLIPSIS = "…";

    /** Leading and joining marks of a line's end that an ellipsis stands badly behind. */
    private static final String LOOSE_END = "[\\s\\p{Punct}，。、；：！？“‘（【《]+$";

    /** Where a shortened text is not cut back to a word, since so much of it would be lost. */
    private static final double LEAST_KEPT = 2.0 / 3;

    /** The lines of a text, at most so many; where they do not hold all of it, the last one ends in an ellipsis. */
    List<String> lines(String text, int most) {
        String rest = face.showable(text);
        List<String> lines = new ArrayList<>();
        while (!rest.isBlank() && lines.size() < most - 1 && !fits(rest)) {
            int end = lineEnd(rest);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        String last = shortened(rest);
        if (!last.isBlank()) {
            lines.add(last);
        }
        return List.copyOf(lines);
    }

    /** A text in one line, shortened at a word where it does not fit. */
    String shortened(String text) {
        String whole = face.showable(text);
        if (fits(whole)) {
            return whole;
        }
        int low = 0;
        int high = whole.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(cut(whole, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : cut(whole, low);
    }

    private boolean fits(String line) {
        return face.width(line, size) <= width;
    }

    /** Where the first line of a text that is too long ends. */
    private int lineEnd(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = breaks.next();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (!fits(text.substring(0, next).strip())) {
                break;
            }
            end = insideKoreanWord(text, next) ? end : next;
        }
        return fits(text.substring(0, end).strip()) ? end : forced(text);
    }

    /** Korean puts blanks between words, and readers want lines broken there alone. */
    private static boolean insideKoreanWord(String text, int at) {
        return at < text.length() && hangul(text.codePointBefore(at)) && hangul(text.codePointAt(at));
    }

    private static boolean hangul(int code) {
        return Character.UnicodeScript.of(code) == Character.UnicodeScript.HANGUL;
    }

    /** As much of an unbreakable word as fits. */
    private int forced(String text) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && fits(text.substring(0, text.offsetByCodePoints(end, 1)))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        int space = text.lastIndexOf(' ', end);
        boolean insideWord = end < text.length() && text.charAt(end) != ' ';
        int at = insideWord && space > end * LEAST_KEPT ? space : end;
        return text.substring(0, at).replaceAll(LOOSE_END, "") + ELLIPSIS;
    }
}
