package studio.slateroom.provider.emulator.account;

import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.platform.Usd;

/** What clips cost. */
@FunctionalInterface
public interface Tariff {

    /**
     * The price of one clip.
     *
     * @param request one that its model takes
     * @param referenceVideoSeconds how long the reference videos are together, from 0
     */
    Usd price(VideoModel model, GenerationRequest request, double referenceVideoSeconds);
}
