package studio.slateroom.provider.animatic.look;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.frame.Finish;
import studio.slateroom.provider.animatic.frame.FrameEffect;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.Transition;

/** Chooses what is done to a shot's frames by what its words ask. */
public final class Looks {

    private Looks() {}

    /**
     * The finish of a shot.
     *
     * @param picture whether it shows a picture as it was taken; a drawn card has its light painted in
     * @param frames how many frames the shot lasts
     * @param seed decides what the words leave open
     */
    public static Finish of(ShotDirection direction, FrameSize size, boolean picture, int frames, long seed) {
        List<FrameEffect> still = new ArrayList<>();
        if (picture) {
            light(direction, size, still);
        }
        if (direction.transition() == Transition.FLASHBACK) {
            still.add(Tone.sepia());
        }
        if (direction.has(Look.VOLUMETRIC_LIGHT)) {
            still.add(new Rays(size, seed));
        }
        List<FrameEffect> running = new ArrayList<>();
        if (direction.moves().contains(CameraMove.REVEAL)) {
            running.add(new Passing(frames));
        }
        if (direction.has(Look.FILM_GRAIN)) {
            running.add(new Grain(seed));
        }
        if (direction.has(Look.ANAMORPHIC)) {
            (running.isEmpty() ? still : running).add(new Bars(size));
        }
        return new Finish(still, running);
    }

    private static void light(ShotDirection direction, FrameSize size, List<FrameEffect> effects) {
        if (direction.has(Look.GOLDEN_HOUR)) {
            effects.add(Tone.golden());
        }
        if (direction.has(Look.NEON)) {
            effects.add(Tone.neon());
        }
        if (direction.has(Look.BACKLIGHT)) {
            effects.add(Tone.backlit());
            effects.add(new Shade(size, 0.25));
        }
        if (direction.has(Look.LOW_KEY)) {
            effects.add(Tone.lowKey());
            effects.add(new Shade(size, 0.55));
        }
    }
}
