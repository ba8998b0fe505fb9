package studio.slateroom.provider.animatic.cut;

import studio.slateroom.provider.animatic.camera.Ease;
import studio.slateroom.provider.animatic.camera.Nudge;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.script.camera.Transition;

/**
 * How a shot comes in or goes out. It never changes the shot's length: the shot before goes on underneath.
 *
 * @param transition the script's wish
 * @param frames how many frames it lasts
 * @param shot how many frames the shot lasts
 */
public record Change(Transition transition, int frames, int shot) {

    private static final double LONGEST_OVERLAP = 0.6;

    /** How much larger a morph makes what it comes from, and what it goes to. */
    private static final double MORPH = 0.22;

    /** How much closer a match cut begins than it settles. */
    private static final double MATCH = 0.10;

    /** A jump cut moves the picture by 8 % of its width. */
    private static final Nudge JUMP = new Nudge(1.17, 0.08);

    /** The change for a shot of so many frames; it takes half of a short one at most. */
    public static Change of(Transition transition, int shot, int framesPerSecond) {
        double seconds = switch (transition) {
            case CUT, SMASH_CUT, JUMP_CUT, FLASH -> 0;
            case MATCH_CUT, WIPE -> 0.4;
            case DISSOLVE, FLASHBACK, FADE_FROM_BLACK, CUT_TO_BLACK -> 0.5;
            case MORPH -> LONGEST_OVERLAP;
            case FADE_TO_BLACK -> 0.7;
        };
        int frames = switch (transition) {
            case SMASH_CUT -> 1;
            case FLASH -> 3;
            default -> (int) StrictMath.round(seconds * framesPerSecond);
        };
        return new Change(transition, Math.min(frames, shot / 2), shot);
    }

    /** How many frames behind its end a shot may still be seen, under the one that takes over. */
    public static int longestOverlap(int framesPerSecond) {
        return (int) StrictMath.round(LONGEST_OVERLAP * framesPerSecond);
    }

    /** The change for a shot that is there from its first frame on, or to its last. */
    public Change hidden() {
        return new Change(Transition.CUT, 0, shot);
    }

    /** How many frames of the shot before are seen in this one. */
    public int overlap() {
        return switch (transition) {
            case DISSOLVE, WIPE, MORPH, FLASHBACK -> frames;
            default -> 0;
        };
    }

    /** How the picture of the shot that comes in is moved in a frame. */
    public Nudge entering(int number) {
        double left = frames == 0 ? 0 : 1 - Ease.blend((double) number / frames);
        return switch (transition) {
            case JUMP_CUT -> JUMP;
            case MATCH_CUT -> new Nudge(1 + MATCH * left, 0);
            case MORPH -> new Nudge(1 + MORPH * left, 0);
            default -> Nudge.NONE;
        };
    }

    /** How the picture of the shot that goes is moved, so many frames behind its end. */
    public Nudge leaving(int number) {
        return transition == Transition.MORPH
                ? new Nudge(1 + MORPH * Ease.blend((number + 1.0) / (frames + 1)), 0)
                : Nudge.NONE;
    }

    /**
     * Applies the change to a frame of the shot.
     *
     * @param number the frame in the shot, from 0
     * @param before the shot before at this instant; looked at only within the overlap
     */
    public void apply(int number, YuvFrame frame, YuvFrame before) {
        switch (transition) {
            case FADE_TO_BLACK, CUT_TO_BLACK -> leave(shot - 1 - number, frame);
            default -> {
                if (number < frames) {
                    enter(number, frame, before);
                }
            }
        }
    }

    private void enter(int number, YuvFrame frame, YuvFrame before) {
        double in = (number + 1.0) / (frames + 1);
        switch (transition) {
            case DISSOLVE, MORPH, FLASHBACK -> FrameMix.blend(frame, before, 1 - Ease.blend(in));
            case WIPE -> FrameMix.wipe(frame, before, Ease.blend(in));
            case FADE_FROM_BLACK -> FrameMix.towards(frame, YuvFrame.BLACK, 1 - Ease.blend((double) number / frames));
            case SMASH_CUT -> frame.fill(YuvFrame.WHITE);
            case FLASH -> FrameMix.towards(frame, YuvFrame.WHITE, 1 - (double) number * number / (frames * frames));
            case CUT, JUMP_CUT, MATCH_CUT, FADE_TO_BLACK, CUT_TO_BLACK -> {}
        }
    }

    /** Black is reached with the last frame, or held to it. */
    private void leave(int left, YuvFrame frame) {
        if (left >= frames) {
            return;
        }
        double seen = transition == Transition.FADE_TO_BLACK ? Ease.blend((double) left / frames) : 0;
        FrameMix.towards(frame, YuvFrame.BLACK, 1 - seen);
    }
}
