package studio.slateroom.script.template;

import java.util.List;
import studio.slateroom.platform.Table;

/**
 * A small piece of script that is often needed.
 *
 * @param title what it is called, in the language that it is written in
 * @param text its words, with blanks such as {@code [your character]}
 */
public record Snippet(String title, String text) {

    private static final List<String[]> ROWS = Table.rows(Snippet.class, "snippets.tsv");

    /** All pieces in one language. */
    public static List<Snippet> all(boolean chinese) {
        int title = chinese ? 2 : 0;
        return ROWS.stream()
                .map(cells -> new Snippet(cells[title], cells[title + 1].replace("\\n", "\n")))
                .toList();
    }
}
