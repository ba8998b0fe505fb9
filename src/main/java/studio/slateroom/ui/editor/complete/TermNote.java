package studio.slateroom.ui.editor.complete;

import java.util.regex.Pattern;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.camera.Term;

/** What a term means, in a few words. */
final class TermNote {

    /** Where the first part of a meaning ends, in any language. */
    private static final Pattern END = Pattern.compile("[;；]|[.。]$");

    private TermNote() {}

    /** The part of its meaning that says what it is; what it is good for would make a row too long. */
    static String of(Term term, Texts texts) {
        String meaning = texts.get("vocabulary." + term.id() + ".meaning");
        return END.split(meaning, 2)[0];
    }
}
