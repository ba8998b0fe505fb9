package studio.slateroom.ui.help;

import java.util.Locale;
import studio.slateroom.script.lint.Severity;

/** One thing that the help pane tells. */
public sealed interface HelpEntry {

    /** All of it in one line, for those who hear it. */
    String spoken();

    /** Whether words that the user looks for are in it. */
    boolean tells(String words);

    /**
     * The heading of the entries below it.
     *
     * @param text what it says
     */
    record Heading(String text) implements HelpEntry {
        @Override
        public String spoken() {
            return text;
        }

        @Override
        public boolean tells(String words) {
            return true;
        }
    }

    /**
     * A rule of the script.
     *
     * @param id such as {@code T01}
     * @param severity how bad a slip against it mostly is
     * @param title the rule in a few words
     * @param why why it matters
     */
    record Rule(String id, Severity severity, String title, String why) implements HelpEntry {
        @Override
        public String spoken() {
            return id + ", " + title + ", " + why;
        }

        @Override
        public boolean tells(String words) {
            return holds(id + ' ' + title + ' ' + why, words);
        }
    }

    /**
     * A term of the trade.
     *
     * @param name what it is called
     * @param others what else it is called, in all languages; may be empty
     * @param meaning what it means
     */
    record Term(String name, String others, String meaning) implements HelpEntry {
        @Override
        public String spoken() {
            return others.isEmpty() ? name + ", " + meaning : name + ", " + meaning + ", " + others;
        }

        @Override
        public boolean tells(String words) {
            return holds(name + ' ' + others + ' ' + meaning, words);
        }
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
