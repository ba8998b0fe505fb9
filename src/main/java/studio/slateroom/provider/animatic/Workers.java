package studio.slateroom.provider.animatic;

import java.util.concurrent.Executor;

/**
 * The threads that render.
 *
 * @param executor runs tasks that take seconds; it may have fewer threads than there are workers
 * @param count how many shots are rendered at a time, from 1; the clip does not depend on it
 */
public record Workers(Executor executor, int count) {

    public Workers {
        if (count < 1) {
            throw new IllegalArgumentException("no workers");
        }
    }
}
