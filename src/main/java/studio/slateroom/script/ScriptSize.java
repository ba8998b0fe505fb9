package studio.slateroom.script;

import java.util.regex.Pattern;

/**
 * How much a script says.
 *
 * @param words its words in Latin letters
 * @param signs its Chinese characters
 * @param length its UTF-16 units
 */
public record ScriptSize(int words, int signs, int length) {

    /** Beyond so many Chinese characters models pass details over. */
    public static final int MOST_SIGNS = 500;

    /** Beyond so many words models pass details over. */
    public static final int MOST_WORDS = 1000;

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’-]*+");

    /** How much a text says. */
    public static ScriptSize of(String text) {
        int words = (int) WORD.matcher(text).results().count();
        int signs = (int) text.codePoints()
                .filter(sign ->
                        Character.isLetter(sign) && Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN)
                .count();
        return new ScriptSize(words, signs, text.length());
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
