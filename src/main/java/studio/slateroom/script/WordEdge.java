package studio.slateroom.script;

/** Where words end: Latin ones at a non-letter; scripts written without spaces have no such edge. */
public final class WordEdge {

    /** The first letter behind the Latin ones. */
    private static final int BEHIND_LATIN = 0x250;

    private WordEdge() {}

    /** Whether a text can be parted before a character without cutting a word in two. */
    public static boolean before(String text, int index) {
        return !(joins(text, index - 1) && joins(text, index));
    }

    private static boolean joins(String text, int index) {
        return index >= 0
                && index < text.length()
                && text.charAt(index) < BEHIND_LATIN
                && Character.isLetterOrDigit(text.charAt(index));
    }
}
