package studio.slateroom.script.dialect;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.ShotScript;

/** The sentence by which a script says that the clip begins with an attached picture. */
public final class OpeningFrame {

    private OpeningFrame() {}

    /**
     * The sentence, in the wording of a script.
     *
     * @param like the script whose wording it is to have
     * @param number the picture's place among the pictures, from 1
     */
    public static String sentence(ShotScript like, int number) {
        Dialect dialect = dialect(like);
        String cited = Citations.words(dialect, MediaKind.IMAGE, number);
        return switch (dialect) {
            case SEGMIND, ORDERED -> "Use " + cited + " as the opening frame.";
            case ZH -> "\u4ee5" + cited + "\u4f5c\u4e3a\u9996\u5e27\u3002";
        };
    }

    /** That of most citations; without any, that of the language. */
    private static Dialect dialect(ShotScript script) {
        Map<Dialect, Long> cited = script.citations().stream()
                .map(OpeningFrame::dialect)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return cited.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Dialect, Long>::getValue))
                .map(Map.Entry::getKey)
                .orElse(isChinese(script.text()) ? Dialect.ZH : Dialect.SEGMIND);
    }

    private static Dialect dialect(Citation citation) {
        return switch (citation.form()) {
            case AT_LATIN -> Dialect.ORDERED;
            case AT_CHINESE, BARE_CHINESE -> Dialect.ZH;
            case PLAIN, BRACKETS, ANGLES, OTHER_LANGUAGE, RANGE -> Dialect.SEGMIND;
        };
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
