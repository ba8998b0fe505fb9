package studio.slateroom.script.camera;

/** What a word of the trade is about. */
public enum TermKind {
    SIZE,
    FRAMING,
    ANGLE,
    MOVE,
    STRUCTURE,
    SPEED,
    TRANSITION,
    LAYOUT,
    LENS,
    LIGHT,
    TEXTURE
}
