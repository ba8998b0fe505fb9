package studio.slateroom.provider.emulator.work;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * What stands fast about a job.
 *
 * @param id the request's id
 * @param model the slug that was called
 * @param route the interface's version, {@code v1} or {@code v2}
 * @param body the request's body
 * @param submitted when it was accepted
 */
public record JobOrder(String id, String model, String route, JsonNode body, Instant submitted) {}
