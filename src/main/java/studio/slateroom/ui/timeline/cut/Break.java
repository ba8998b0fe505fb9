package studio.slateroom.ui.timeline.cut;

import studio.slateroom.script.TimeRange;

/**
 * A stretch for which the script states no shot, or two.
 *
 * @param before the index of the shot that comes before it, or -1 where the clip begins with it
 * @param time from where to where it goes
 */
public record Break(Kind kind, int before, TimeRange time) {

    /** What is wrong with the stretch. */
    public enum Kind {
        /** No shot is stated between two shots. */
        GAP,
        /** No shot is stated up to the clip's end. */
        REST,
        /** Two shots are stated. */
        OVERLAP
    }
}
