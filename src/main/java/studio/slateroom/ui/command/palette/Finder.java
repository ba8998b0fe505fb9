package studio.slateroom.ui.command.palette;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How well a line answers to what was typed: each word of it has to be found, at the start of a word at best. */
final class Finder {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int BEGINS = 100;
    private static final int BEGINS_WORD = 80;
    private static final int CONTAINS = 50;
    private static final int SCATTERED = 10;

    private final List<String> words;

    Finder(String query) {
        words = SPACE.splitAsStream(query.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How well a line answers; the more, the better. Empty where it does not. */
    OptionalInt match(PaletteRow row) {
        List<String> names = Stream.of(row.title(), row.otherTitle(), row.group() + " " + row.title())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        int sum = 0;
        for (String word : words) {
            int best = names.stream().mapToInt(name -> match(name, word)).max().orElse(0);
            if (best == 0) {
                return OptionalInt.empty();
            }
            sum += best;
        }
        return OptionalInt.of(sum);
    }

    private static int match(String name, String word) {
        if (name.startsWith(word)) {
            return BEGINS;
        }
        int at = name.indexOf(word);
        if (at < 0) {
            return isScattered(name, word) ? SCATTERED : 0;
        }
        BreakIterator edges = BreakIterator.getWordInstance(Locale.ROOT);
        edges.setText(name);
        for (int found = at; found >= 0; found = name.indexOf(word, found + 1)) {
            if (edges.isBoundary(found)) {
                return BEGINS_WORD;
            }
        }
        return CONTAINS;
    }

    /** Whether the letters stand in this order at least, as in {@code nwclp} for a new clip; too few would fit anywhere. */
    private static boolean isScattered(String name, String word) {
        if (word.length() < 3) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            from = name.indexOf(word.charAt(i), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }
}
