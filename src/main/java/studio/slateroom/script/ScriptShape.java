package studio.slateroom.script;

/** What a script's shots are told apart by. */
public enum ScriptShape {
    /** Nothing: the whole is one shot. */
    NONE,
    /** A shot word with a number, such as {@code Shot 3}, {@code 镜头 3}, {@code 第三幕}; times may stand with it. */
    LABEL,
    /** A time range, such as {@code 0-3秒：}. */
    TIME,
    /** A numbered list. */
    LIST,
    /** The rows of a table. */
    TABLE,
    /** Brackets that name the framing, such as {@code [Low-angle shot]}. */
    BRACKET,
    /** Words that part two shots, such as {@code 镜头切换}. */
    DIVIDER,
    /** Named beats, such as {@code — BAKERY STOP}. */
    BEAT
}
