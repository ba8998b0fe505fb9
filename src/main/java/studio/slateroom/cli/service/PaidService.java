package studio.slateroom.cli.service;

import java.util.function.BiFunction;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.provider.VideoProvider;

/**
 * What commands that cost money work with.
 *
 * @param provider makes clips for money
 * @param journal remembers orders beyond the command's end; the studio's own
 * @param guard holds orders against the user's limits
 * @param prices says what a clip will cost
 * @param body the JSON that would be sent for a request
 */
public record PaidService(
        VideoProvider provider,
        JobJournal journal,
        SpendGuard guard,
        PriceTable prices,
        BiFunction<VideoModel, GenerationRequest, String> body) {}
