package studio.slateroom.jobs;

import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.spending.Quote;

/**
 * What is to be made and where it goes.
 *
 * @param clip the id of the project's clip that this will be a take of
 * @param title what the queue calls it
 * @param project the id of the project whose spending this counts to; empty for none
 * @param provider the id of the provider that makes it
 * @param request what is asked for
 * @param target the file that the finished clip becomes; its recipe goes beside it
 * @param quote what the user was told that it will cost; empty where the price is not known
 */
public record JobOrder(
        String clip,
        String title,
        String project,
        String provider,
        GenerationRequest request,
        Path target,
        Optional<Quote> quote) {

    /** An order of a clip that costs nothing. */
    public JobOrder(String clip, String title, String provider, GenerationRequest request, Path target) {
        this(clip, title, "", provider, request, target, Optional.empty());
    }
}
