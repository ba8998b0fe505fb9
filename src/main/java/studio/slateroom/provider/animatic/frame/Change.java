package studio.slateroom.provider.animatic.frame;

import studio.slateroom.script.camera.Transition;

/**
 * How a shot comes in and goes out. It never changes the shot's length: the shot before goes on underneath.
 *
 * @param transition the script's wish
 * @param frames how many frames it lasts
 * @param shot how many frames the shot lasts
 */
public record Change(Transition transition, int frames, int shot) {

    private static final double SECONDS = 0.5;
    private static final double FLASH_SECONDS = 0.3;

    /** The change for a shot of so many frames; it takes half of a short one at most. */
    public static Change of(Transition transition, int shot, int framesPerSecond) {
        double seconds = switch (transition) {
            case CUT, SMASH_CUT, JUMP_CUT, MATCH_CUT, CUT_TO_BLACK -> 0;
            case FLASH -> FLASH_SECONDS;
            case DISSOLVE, MORPH, FLASHBACK, WIPE, FADE_FROM_BLACK, FADE_TO_BLACK -> SECONDS;
        };
        int frames = (int) StrictMath.round(seconds * framesPerSecond);
        return new Change(transition, Math.min(frames, shot / 2), shot);
    }

    /** How many frames behind its end a shot may still be seen, under the one that takes over. */
    public static int longestOverlap(int framesPerSecond) {
        return (int) StrictMath.round(SECONDS * framesPerSecond);
    }

    /** The change for a shot that is there from its first frame on; what it does at the shot's end stays. */
    public Change withoutEntrance() {
        return transition == Transition.FADE_TO_BLACK ? this : new Change(Transition.CUT, 0, shot);
    }

    /** The change for a shot that is there up to its last frame; how it comes in stays. */
    public Change withoutExit() {
        return transition == Transition.FADE_TO_BLACK ? new Change(Transition.CUT, 0, shot) : this;
    }

    /** How many frames of the shot before are seen in this one. */
    public int overlap() {
        return transition == Transition.DISSOLVE || transition == Transition.WIPE ? frames : 0;
    }

    /**
     * Applies the change to a frame of the shot.
     *
     * @param number the frame in the shot, from 0
     * @param before the shot before at this instant; looked at only within the overlap
     */
    public void apply(int number, YuvFrame frame, YuvFrame before) {
        double in = (number + 1.0) / (frames + 1);
        double out = (double) (shot - 1 - number) / Math.max(1, frames);
        boolean entering = number < frames;
        switch (transition) {
            case CUT, SMASH_CUT, JUMP_CUT, MATCH_CUT, CUT_TO_BLACK -> {}
            case DISSOLVE, MORPH, FLASHBACK -> {
                if (entering) {
                    FrameMix.blend(frame, before, 1 - Ease.blend(in));
                }
            }
            case WIPE -> {
                if (entering) {
                    FrameMix.wipe(frame, before, Ease.blend(in));
                }
            }
            case FADE_FROM_BLACK -> {
                if (entering) {
                    FrameMix.towards(frame, YuvFrame.BLACK, 1 - Ease.blend((double) number / frames));
                }
            }
            case FADE_TO_BLACK -> {
                if (out < 1) {
                    FrameMix.towards(frame, YuvFrame.BLACK, 1 - Ease.blend(out));
                }
            }
            case FLASH -> {
                if (entering) {
                    FrameMix.towards(frame, YuvFrame.WHITE, (1 - in) * (1 - in));
                }
            }
        }
    }
}
