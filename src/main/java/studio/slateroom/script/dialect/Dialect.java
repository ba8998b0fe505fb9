package studio.slateroom.script.dialect;

/** A wording that a script can be written in. */
public enum Dialect {
    /** {@code Shot 1 | 0s–2s} with {@code image 1}: Segmind's own sample. */
    SEGMIND,
    /** Shots in order without times, {@code Shot 1:} with {@code @Image1}: the official guide's form. */
    ORDERED,
    /** {@code 0-3秒：} with {@code @图片1}. */
    ZH
}
