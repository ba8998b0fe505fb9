package studio.slateroom.script.lint;

/** How bad a slip is. */
public enum Severity {
    /** The clip is refused, or the money is wasted. */
    ERROR,
    /** The clip will probably not be what was asked for. */
    WARNING,
    /** Advice. */
    INFO
}
