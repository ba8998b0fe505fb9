package studio.slateroom.script;

import org.jspecify.annotations.Nullable;

/**
 * What opens a shot, such as {@code Shot 3 | 2s–3s} or {@code [0-4s]:}.
 *
 * @param span from its first character to behind its last separator; empty where a shot has no header
 * @param label its shot word, such as {@code Shot}, or null where there is none
 * @param number the number as written, or null where there is none
 * @param numberSpan where the number stands; null exactly where {@code number} is
 * @param title the shot's title, or null where it has none; it may lie behind {@code span}
 * @param time what it says about the time, or null where it says nothing
 */
public record ShotHeader(
        TextSpan span,
        @Nullable TextSpan label,
        @Nullable Integer number,
        @Nullable TextSpan numberSpan,
        @Nullable TextSpan title,
        @Nullable TimeMark time) {

    /** No header: the shot begins with its description. */
    public static ShotHeader none(int offset) {
        return new ShotHeader(TextSpan.at(offset), null, null, null, null, null);
    }
}
