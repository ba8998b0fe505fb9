package studio.slateroom.script.dialect;

/** Writes a number in the kind of figures that an author used: {@code 3}, {@code 03}, {@code ３}, {@code 三}. */
final class Figures {

    private static final String CHINESE = "零一二三四五六七八九";
    private static final int FULL_WIDTH_ZERO = '０';

    private Figures() {}

    /** The number in the figures of {@code written}; plain ones where it is not written in figures. */
    static String like(String written, int number) {
        String plain = Integer.toString(number);
        if (written.isEmpty()) {
            return plain;
        }
        char first = written.charAt(0);
        if (first == '十' || CHINESE.indexOf(first) >= 0) {
            return number > 0 && number < 100 ? chinese(number) : plain;
        }
        boolean isPadded = Character.digit(first, 10) == 0;
        String padded = isPadded ? "0".repeat(Math.max(0, written.length() - plain.length())) + plain : plain;
        return first >= FULL_WIDTH_ZERO && first <= FULL_WIDTH_ZERO + 9 ? fullWidth(padded) : padded;
    }

    private static String fullWidth(String figures) {
        StringBuilder wide = new StringBuilder(figures.length());
        figures.chars().forEach(figure -> wide.append((char) (figure - '0' + FULL_WIDTH_ZERO)));
        return wide.toString();
    }

    private static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String front = tens > 1 ? CHINESE.substring(tens, tens + 1) : "";
        return front + (tens > 0 ? "十" : "") + (ones > 0 ? CHINESE.substring(ones, ones + 1) : "");
    }
}
