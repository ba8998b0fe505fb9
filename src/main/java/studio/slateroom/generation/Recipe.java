package studio.slateroom.generation;

import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.Usd;

/**
 * How a clip came about; it lies beside the clip as a small JSON file, so that no clip is ever without its origin.
 *
 * @param clip the id of the project's clip that this is a take of
 * @param job the id of the job that made it
 * @param provider the id of the provider that made it, such as {@code animatic}
 * @param request what was asked for
 * @param finished when it was done
 * @param program the program that wrote this, with its version
 * @param cost what was charged for it; empty where nothing was, or the provider did not tell
 */
public record Recipe(
        String clip,
        String job,
        String provider,
        GenerationRequest request,
        Instant finished,
        String program,
        Optional<Usd> cost) {

    /** The recipe of a clip that cost nothing. */
    public Recipe(
            String clip, String job, String provider, GenerationRequest request, Instant finished, String program) {
        this(clip, job, provider, request, finished, program, Optional.empty());
    }

    /** The recipe of a clip that this program has just finished. */
    public static Recipe of(
            String clip, String job, String provider, GenerationRequest request, Instant finished, AppInfo program) {
        return new Recipe(clip, job, provider, request, finished, program.title());
    }

    /** This recipe with what was charged. */
    public Recipe withCost(Optional<Usd> charged) {
        return new Recipe(clip, job, provider, request, finished, program, charged);
    }
}
