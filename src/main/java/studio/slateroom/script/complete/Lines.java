package studio.slateroom.script.complete;

/** The lines of a text. */
final class Lines {

    private Lines() {}

    /** Where the line begins that an offset is in. */
    static int start(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Whether nothing stands behind an offset on its line. */
    static boolean restIsBlank(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(offset, end < 0 ? text.length() : end).isBlank();
    }
}
