package studio.slateroom.script;

/**
 * A stretch of the raw script text.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last one, never below {@code start}
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The empty stretch at an offset. */
    public static TextSpan at(int offset) {
        return new TextSpan(offset, offset);
    }

    /** The stretch between two offsets without the white space at its ends. */
    public static TextSpan trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether it covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the other stretch lies within this one. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two have a unit in common. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The stretch of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
