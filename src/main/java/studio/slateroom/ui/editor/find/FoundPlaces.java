package studio.slateroom.ui.editor.find;

import java.util.List;
import java.util.Optional;
import studio.slateroom.script.TextSpan;

/**
 * Where the words that are looked for stand in a text.
 *
 * @param text the text that was searched
 * @param spans the places to mark, in reading order
 * @param current the one of them that is selected
 */
public record FoundPlaces(String text, List<TextSpan> spans, Optional<TextSpan> current) {

    /** So many places are marked at most: thousands of them, as a single letter has, would tell nothing. */
    private static final int MOST = 500;

    public FoundPlaces {
        spans = List.copyOf(spans);
    }

    /** Those places of a text that are worth a mark: all, or of many those around the current one. */
    static FoundPlaces of(String text, List<TextSpan> all, Optional<TextSpan> current) {
        int middle = current.map(all::indexOf).orElse(0);
        int first = Math.clamp(middle - MOST / 2, 0, Math.max(0, all.size() - MOST));
        return new FoundPlaces(text, all.subList(first, Math.min(all.size(), first + MOST)), current);
    }
}
