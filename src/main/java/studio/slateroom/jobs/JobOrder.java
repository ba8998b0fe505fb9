package studio.slateroom.jobs;

import java.nio.file.Path;
import studio.slateroom.generation.GenerationRequest;

/**
 * What is to be made and where it goes.
 *
 * @param clip the id of the project's clip that this will be a take of
 * @param title what the queue calls it
 * @param provider the id of the provider that makes it
 * @param request what is asked for
 * @param target the file that the finished clip becomes; its recipe goes beside it
 */
public record JobOrder(String clip, String title, String provider, GenerationRequest request, Path target) {}
