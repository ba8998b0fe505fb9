package studio.slateroom.script.edit;

/** Writes a number in the kind of figures that an author used: {@code 3}, {@code 03}, {@code ３}, {@code 三}, {@code ③}. */
public final class Figures {

    private static final String HAN = "零一二三四五六七八九";
    private static final char CIRCLED_ONE = '①';
    private static final int MOST_CIRCLED = 20;
    private static final char FULL_WIDTH_ZERO = '０';

    private Figures() {}

    /** The number in the figures of {@code written}; plain ones where it is not written in figures, or too large for them. */
    public static String like(String written, int number) {
        String plain = Integer.toString(number);
        if (written.isEmpty()) {
            return plain;
        }
        char first = written.charAt(0);
        if (first == '十' || HAN.indexOf(first) >= 0) {
            return number > 0 && number < 100 ? han(number) : plain;
        }
        if (first >= CIRCLED_ONE && first < CIRCLED_ONE + MOST_CIRCLED) {
            return number > 0 && number <= MOST_CIRCLED ? String.valueOf((char) (CIRCLED_ONE + number - 1)) : plain;
        }
        boolean isPadded = Character.digit(first, 10) == 0;
        String padded = isPadded ? "0".repeat(Math.max(0, written.length() - plain.length())) + plain : plain;
        return isFullWidth(first) ? fullWidth(padded) : padded;
    }

    static boolean isFullWidth(char figure) {
        return figure >= FULL_WIDTH_ZERO && figure <= FULL_WIDTH_ZERO + 9;
    }

    /** Figures and the signs between them, such as {@code 00:05.2}, in their full-width form. */
    static String fullWidth(String figures) {
        StringBuilder wide = new StringBuilder(figures.length());
        figures.chars().forEach(figure -> wide.append((char) (figure - '0' + FULL_WIDTH_ZERO)));
        return wide.toString();
    }

    private static String han(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String front = tens > 1 ? HAN.substring(tens, tens + 1) : "";
        return front + (tens > 0 ? "十" : "") + (ones > 0 ? HAN.substring(ones, ones + 1) : "");
    }
}
