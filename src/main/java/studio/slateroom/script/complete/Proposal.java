package studio.slateroom.script.complete;

import studio.slateroom.script.camera.Term;

/** Something that may be written next. */
public sealed interface Proposal {

    /** The words that would stand in the script. */
    String words();

    /** A term of the trade, in the script's language. */
    record OfTerm(Term term, String words) implements Proposal {}

    /** An attached file, cited as the script cites. */
    record OfFile(Attached file, String words) implements Proposal {}

    /** What opens the next shot, in the author's notation. */
    record OfHeader(String words) implements Proposal {}
}
