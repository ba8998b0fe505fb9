package studio.slateroom.script.edit;

import studio.slateroom.script.TextSpan;

/**
 * One stretch of a text and what is to stand in its place.
 *
 * @param span in UTF-16 units of the text as it is before the edit
 * @param replacement may be empty
 */
public record TextEdit(TextSpan span, String replacement) {

    /** Puts words in at an offset, in UTF-16 units; a negative one throws {@link IllegalArgumentException}. */
    public static TextEdit insert(int offset, String words) {
        return new TextEdit(TextSpan.at(offset), words);
    }

    /** Takes a stretch out. */
    public static TextEdit delete(TextSpan span) {
        return new TextEdit(span, "");
    }
}
