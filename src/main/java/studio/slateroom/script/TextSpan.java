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

    /** The stretch of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
