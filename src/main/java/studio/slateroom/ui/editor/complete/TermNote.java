package studio.slateroom.ui.editor.complete;

import studio.slateroom.platform.Texts;
import studio.slateroom.script.camera.Term;

/** What a term means, in a few words. */
final class TermNote {

    private TermNote() {}

    /** The part of its meaning that says what it is; what it is good for would make a row too long. */
    static String of(Term term, Texts texts) {
        String meaning = texts.get("vocabulary." + term.id() + ".meaning");
        int end = meaning.indexOf(';');
        return end < 0 ? meaning.replaceAll("\\.$", "") : meaning.substring(0, end);
    }
}
