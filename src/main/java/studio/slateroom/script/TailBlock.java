package studio.slateroom.script;

/**
 * A part of the script outside its shots that has a heading of its own, such as {@code 【声音】} or {@code Style:}.
 *
 * @param kind what it is about
 * @param key its heading
 * @param span heading and text, up to where the next part begins
 */
public record TailBlock(Kind kind, TextSpan key, TextSpan span) {

    /** What such a part is about. */
    public enum Kind {
        STYLE,
        SOUND,
        NEGATIVE,
        REFERENCES,
        DURATION,
        DIALOGUE,
        OTHER
    }
}
