package studio.slateroom.script.complete;

/** Tells what stands between quotation marks, closed already or not. */
final class Quotes {

    private static final String OPENING = "“「『";
    private static final String CLOSING = "”」』";

    private Quotes() {}

    /** Whether an offset lies behind an opening mark whose closing one is not before it on the line. */
    static boolean hold(String text, int offset) {
        boolean isStraight = false;
        int depth = 0;
        for (int i = Lines.start(text, offset); i < offset; i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                isStraight = !isStraight && !isInch(text, i);
            } else if (OPENING.indexOf(sign) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(sign) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        return isStraight || depth > 0;
    }

    private static boolean isInch(String text, int mark) {
        return mark > 0 && Character.isDigit(text.charAt(mark - 1));
    }
}
