package studio.slateroom.script;

/**
 * How much a script says.
 *
 * @param words its words in Latin letters
 * @param signs its Chinese characters
 * @param length its UTF-16 units
 */
public record ScriptSize(int words, int signs, int length) {

    /** Beyond so many Chinese characters models pass details over: ByteDance's own advice. */
    public static final int MOST_SIGNS = 500;

    /** Beyond so many words models pass details over: ByteDance's own advice. */
    public static final int MOST_WORDS = 1000;

    /** How much a text says. */
    public static ScriptSize of(String text) {
        int words = 0;
        int signs = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean latin = isLatin(unit);
            words += latin && !inWord ? 1 : 0;
            signs += Character.isIdeographic(unit) ? 1 : 0;
            inWord = latin || (inWord && (unit == '\'' || unit == '’' || unit == '-'));
        }
        return new ScriptSize(words, signs, text.length());
    }

    /** Whether a UTF-16 unit is a letter of the Latin alphabets, the Vietnamese one among them. */
    public static boolean isLatin(char unit) {
        boolean block = unit < 0x250 || (unit >= 0x1E00 && unit <= 0x1EFF);
        return block && Character.isLetter(unit);
    }

    /** Whether the script is written in Chinese, the odd Latin word aside: a Chinese word has about two characters. */
    public boolean isChinese() {
        return signs > 2 * words;
    }

    /** Whether models pass details over in so much text. */
    public boolean isTooMuch() {
        return signs > MOST_SIGNS || words > MOST_WORDS;
    }
}
