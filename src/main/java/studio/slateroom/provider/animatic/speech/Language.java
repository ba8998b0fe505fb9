package studio.slateroom.provider.animatic.speech;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The languages in which scripts are written, told apart by their letters and, where those are Latin, small words. */
public enum Language {
    ENGLISH("en", "eng", "the|and|of|to|is|in|a|with|you|it|what|this|not|are|he|she"),
    GERMAN("de", "deu", "der|die|das|und|ist|nicht|ein|eine|mit|ich|du|wir|sie|auf|den|im|zu|was"),
    SPANISH("es", "spa", "el|la|los|las|de|que|y|en|un|una|es|con|no|por|su|está|qué|yo"),
    FRENCH("fr", "fra", "le|la|les|des|et|est|un|une|que|qui|dans|pas|vous|je|il|elle|du|avec|ce"),
    ITALIAN("it", "ita", "il|lo|gli|che|di|e|un|una|non|con|per|sono|è|della|nel|cosa"),
    PORTUGUESE("pt", "por", "o|os|as|que|de|e|um|uma|não|com|para|você|está|do|da|em"),
    VIETNAMESE("vi", "vie", "và|của|là|không|có|người|một|được|cho|này|anh|em|tôi"),
    RUSSIAN("ru", "rus", ""),
    CHINESE("zh", "zho", ""),
    JAPANESE("ja", "jpn", ""),
    KOREAN("ko", "kor", "");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern VIETNAMESE_LETTER =
            Pattern.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    /** So much of a text is enough to tell. */
    private static final int READ = 4_000;

    private final String code;
    private final String tag;
    private final Pattern words;

    Language(String code, String tag, String words) {
        this.code = code;
        this.tag = tag;
        this.words = Pattern.compile("(?<![\\p{L}'’])(?:" + words + ")(?![\\p{L}])", Pattern.UNICODE_CASE);
    }

    /** Its ISO 639-1 code, such as {@code en}. */
    public String code() {
        return code;
    }

    /** Its ISO 639-2 code, such as {@code eng}, with which a clip's tracks are tagged. */
    public String tag() {
        return tag;
    }

    /** The language of a whole text; English where nothing tells. */
    public static Language of(String text) {
        return of(text, ENGLISH);
    }

    /**
     * The language of a few words.
     *
     * @param around the language of the text in which they stand, which tells for those that could be in several
     */
    public static Language of(String text, Language around) {
        String read = text.substring(0, Math.min(READ, text.length())).toLowerCase(Locale.ROOT);
        if (KANA.matcher(read).find()) {
            return JAPANESE;
        }
        long hangul = count(HANGUL, read);
        long han = count(HAN, read);
        long cyrillic = count(CYRILLIC, read);
        long others = hangul + han + cyrillic;
        // An ideograph says as much as a few letters do.
        long latin = others == 0 ? count(LATIN, read) : count(LATIN, read) / 3;
        long most = Math.max(Math.max(hangul, han), Math.max(cyrillic, latin));
        if (most == 0) {
            return around;
        }
        if (most == latin) {
            return latin(read, around);
        }
        return most == han ? CHINESE : most == hangul ? KOREAN : RUSSIAN;
    }

    private static Language latin(String text, Language around) {
        if (count(VIETNAMESE_LETTER, text) * 20 >= text.length()) {
            return VIETNAMESE;
        }
        Language preferred = around.isLatin() ? around : ENGLISH;
        long least = count(preferred.words, text);
        return Stream.of(values())
                .filter(Language::isLatin)
                .filter(language -> count(language.words, text) > least)
                .max(Comparator.comparingLong(language -> count(language.words, text)))
                .orElse(preferred);
    }

    private boolean isLatin() {
        return compareTo(VIETNAMESE) <= 0;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
