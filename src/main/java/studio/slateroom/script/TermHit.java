package studio.slateroom.script;

import studio.slateroom.script.camera.Term;

/** A place where a term of the vocabulary stands. */
public record TermHit(Term term, TextSpan span) {}
