package studio.slateroom.script.parse;

import java.util.regex.Pattern;
import studio.slateroom.script.Search;

/**
 * A script as the patterns see it: lower case, every dash one dash, every bracket one of two, full-width signs as their
 * plain ones, a line break that was copied in its escaped form as a line break. Each unit stands for the unit at the
 * same offset of the raw text.
 */
final class Plain {

    private static final int FULL_WIDTH = 0xFEE0;

    private Plain() {}

    static String of(String raw) {
        char[] plain = raw.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            boolean escaped = plain[i] == '\\' && i + 1 < plain.length && plain[i + 1] == 'n';
            if (escaped) {
                plain[i] = ' ';
                plain[++i] = '\n';
            } else {
                plain[i] = plain(plain[i]);
            }
        }
        return new String(plain);
    }

    private static char plain(char raw) {
        return switch (raw) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '~', '～', '〜', '－' -> '-';
            case '【', '［', '〔', '「' -> '[';
            case '】', '］', '〕', '」' -> ']';
            case '\u3000', '\u00A0' -> ' ';
            case '：' -> ':';
            default -> raw > '\uFF00' && raw < '\uFF5F' ? lower((char) (raw - FULL_WIDTH)) : lower(raw);
        };
    }

    private static char lower(char raw) {
        return Character.toLowerCase(raw);
    }

    /** A search in plain text. */
    static Search search(String regex) {
        return new Search(pattern(regex));
    }

    /** A pattern over plain text. */
    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.MULTILINE);
    }
}
