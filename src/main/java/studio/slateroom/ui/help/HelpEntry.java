package studio.slateroom.ui.help;

import studio.slateroom.help.Wanted;
import studio.slateroom.script.lint.Severity;

/** One thing that the help pane tells. */
public sealed interface HelpEntry {

    /** All of it in one line, for those who hear it. */
    String spoken();

    /** Whether what the user looks for is in it. */
    boolean tells(Wanted wanted);

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
        public boolean tells(Wanted wanted) {
            return true;
        }
    }

    /**
     * A part of a chapter.
     *
     * @param chapter the chapter's id
     * @param section the part's place in the chapter, from 0
     * @param title what the part is called
     * @param text what it says, in one line
     */
    record Passage(String chapter, int section, String title, String text) implements HelpEntry {
        @Override
        public String spoken() {
            return title + ", " + text;
        }

        @Override
        public boolean tells(Wanted wanted) {
            return wanted.isIn(title + ' ' + text);
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
        public boolean tells(Wanted wanted) {
            return wanted.isIn(id + ' ' + title + ' ' + why);
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
        public boolean tells(Wanted wanted) {
            return wanted.isIn(name + ' ' + others + ' ' + meaning);
        }
    }
}
