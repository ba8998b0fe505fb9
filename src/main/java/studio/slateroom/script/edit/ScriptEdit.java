package studio.slateroom.script.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.slateroom.script.TextSpan;

/**
 * Edits of one text that are one step: all are made or none.
 *
 * @param edits in the order of their places, put so where they are not; one that overlaps another throws
 *     {@link IllegalArgumentException}
 */
public record ScriptEdit(List<TextEdit> edits) {

    /** An edit that changes nothing. */
    public static final ScriptEdit NONE = new ScriptEdit(List.of());

    public ScriptEdit {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt((TextEdit edit) -> edit.span().start())
                .thenComparingInt(edit -> edit.span().end()));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).span().start() < sorted.get(i - 1).span().end()) {
                throw new IllegalArgumentException("edits overlap: " + sorted.get(i - 1) + ", " + sorted.get(i));
            }
        }
        edits = List.copyOf(sorted);
    }

    /** An edit of one place. */
    public static ScriptEdit of(TextEdit edit) {
        return new ScriptEdit(List.of(edit));
    }

    /** The text with the edits made; one that they were not meant for and that is too short for them throws. */
    public String apply(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        int behind = 0;
        for (TextEdit edit : edits) {
            changed.append(text, behind, edit.span().start()).append(edit.replacement());
            behind = edit.span().end();
        }
        return changed.append(text, behind, text.length()).toString();
    }

    /**
     * The edit that takes this one back.
     *
     * @param text the text before this edit
     */
    public ScriptEdit inverse(String text) {
        List<TextEdit> back = new ArrayList<>();
        int by = 0;
        for (TextEdit edit : edits) {
            int start = edit.span().start() + by;
            int length = edit.replacement().length();
            back.add(new TextEdit(
                    new TextSpan(start, start + length), edit.span().in(text)));
            by += length - edit.span().length();
        }
        return new ScriptEdit(back);
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }
}
