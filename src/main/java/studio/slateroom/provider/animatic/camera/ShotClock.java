package studio.slateroom.provider.animatic.camera;

import studio.slateroom.script.camera.ShotTempo;

/**
 * How a shot's own time runs against the clip's: what moves in it, and the camera, go by the shot's own time.
 *
 * @param tempo the script's wish
 * @param frames how many frames the shot lasts, from 1
 * @param framesPerSecond the clip's speed
 */
public record ShotClock(ShotTempo tempo, int frames, int framesPerSecond) {

    /** Slow motion, as most cameras shoot it: 60 frames a second shown at 24. */
    public static final double SLOW = 0.4;

    /** A ramp is slow at first and makes up for it behind its knee. */
    private static final double RAMP_SLOW = 0.4;

    private static final double RAMP_FAST = 2 - RAMP_SLOW;

    /** The part of the shot on either side of the knee in which the speed changes. */
    private static final double KNEE = 0.1;

    /** So many frames of a time lapse are one picture. */
    private static final int LAPSE = 6;

    /** A frozen frame stands for this part of the shot, and for half a second at least where there is so much. */
    private static final double FROZEN = 0.3;

    private static final double FROZEN_SECONDS = 0.6;

    /**
     * The shot's own time at a frame.
     *
     * @param frame the frame in the shot, from 0; behind the last one too
     * @return in frames, from 0
     */
    public double at(double frame) {
        return switch (tempo) {
            case REAL_TIME -> frame;
            case SLOW_MOTION -> frame * SLOW;
            case SPEED_RAMP -> ramp(frame / Math.max(1, frames - 1)) * Math.max(1, frames - 1);
            case TIMELAPSE -> StrictMath.floor(frame / LAPSE) * LAPSE;
            case FREEZE -> Math.min(frame, frozen());
            case REVERSED -> Math.max(0, frames - 1 - frame);
        };
    }

    /** The latest instant of the shot's own time that is seen in it, in frames. */
    public double last() {
        return tempo == ShotTempo.REVERSED ? frames - 1 : at(frames - 1);
    }

    /** The frame that stands to the end. */
    private int frozen() {
        double standing = Math.max(FROZEN * frames, FROZEN_SECONDS * framesPerSecond);
        return (int) Math.max(0, frames - 1 - StrictMath.ceil(Math.min(standing, frames / 2.0)));
    }

    /** Two speeds that go over into each other around the middle. */
    private static double ramp(double part) {
        double early = 0.5 - KNEE;
        double late = 0.5 + KNEE;
        if (part <= early) {
            return RAMP_SLOW * part;
        }
        double inside = Math.min(part, late) - early;
        double gain = (RAMP_FAST - RAMP_SLOW) / (2 * KNEE);
        double behind = RAMP_SLOW * early + RAMP_SLOW * inside + gain * inside * inside / 2;
        return part <= late ? behind : behind + RAMP_FAST * (part - late);
    }
}
