package studio.slateroom.ui.editor.hover;

import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.ui.editor.problems.ProblemRow;

/**
 * What is to be said of a place in the script.
 *
 * @param problems what is wrong there
 * @param term the word of the trade that stands there
 * @param file the attached file that is named there
 */
record HoverNote(List<ProblemRow> problems, Optional<Meaning> term, Optional<Cited> file) {

    /**
     * A word of the trade.
     *
     * @param name what it is called in the user's language
     * @param other what it is called in the other language; empty where that is not known
     * @param explanation what it means; empty where nothing is known
     */
    record Meaning(String name, String other, String explanation) {}

    /**
     * An attached file.
     *
     * @param name the file's name
     * @param picture whether there is a picture of it
     */
    record Cited(String name, AttachedFile file, boolean picture) {}

    HoverNote {
        problems = List.copyOf(problems);
    }

    boolean isEmpty() {
        return problems.isEmpty() && term.isEmpty() && file.isEmpty();
    }
}
