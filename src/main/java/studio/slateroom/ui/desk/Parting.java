package studio.slateroom.ui.desk;

import java.util.Optional;
import studio.slateroom.project.Clip;

/**
 * The step that parts a clip's script: taken back or again, it takes the text along.
 *
 * @param clip the id of the clip that keeps the first part
 * @param whole its script before
 * @param part its script behind
 */
record Parting(String clip, String whole, String part) {

    static Parting of(Clip whole, Clip first) {
        return new Parting(whole.id(), whole.script(), first.script());
    }

    /** Whether a step is one by which a clip lost the rest of its script. */
    static boolean is(Optional<Object> step, Clip before, Clip after) {
        return step.filter(kind -> kind instanceof Parting parting && parting.parts(before, after))
                .isPresent();
    }

    private boolean parts(Clip before, Clip after) {
        return before.id().equals(clip)
                && before.script().equals(whole)
                && after.script().equals(part);
    }
}
