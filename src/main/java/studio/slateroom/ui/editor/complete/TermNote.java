package studio.slateroom.ui.editor.complete;

import studio.slateroom.platform.Texts;
import studio.slateroom.script.camera.Term;

/** What a term means, in a few words. */
final class TermNote {

    private TermNote() {}

    /** Its meaning, or at least what it is about. */
    static String of(Term term, Texts texts) {
        String meaning = "vocabulary." + term.id() + ".meaning";
        return texts.bundle().containsKey(meaning) ? texts.get(meaning) : texts.get(kind(term));
    }

    private static String kind(Term term) {
        return switch (term.kind()) {
            case SIZE -> "complete.term.size";
            case FRAMING -> "complete.term.framing";
            case ANGLE -> "complete.term.angle";
            case MOVE -> "complete.term.move";
            case STRUCTURE -> "complete.term.structure";
            case SPEED -> "complete.term.speed";
            case TRANSITION -> "complete.term.transition";
            case LAYOUT -> "complete.term.layout";
            case LENS -> "complete.term.lens";
            case LIGHT -> "complete.term.light";
            case TEXTURE -> "complete.term.texture";
        };
    }
}
