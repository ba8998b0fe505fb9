package studio.slateroom.provider.emulator.account;

import java.util.Optional;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.platform.Usd;

/** Charges every model by its tokens: a 1024th of the pixels of all frames, at 24 a second and one more. */
public final class TokenTariff implements Tariff {

    private static final double DOLLARS_PER_MILLION = 7.00;
    private static final double DOLLARS_PER_MILLION_WITH_VIDEO = 4.30;
    private static final int FRAMES_PER_SECOND = 24;
    private static final double PIXELS_PER_TOKEN = 1024;

    @Override
    public Usd price(VideoModel model, GenerationRequest request, double referenceVideoSeconds) {
        ClipBrief brief = new ClipBrief(model, request);
        FrameSize size = brief.frameSize(Optional.empty());
        double seconds = brief.length().toSeconds() + referenceVideoSeconds;
        double tokens = size.width() * (FRAMES_PER_SECOND * seconds + 1) * size.height() / PIXELS_PER_TOKEN;
        double rate = referenceVideoSeconds > 0 ? DOLLARS_PER_MILLION_WITH_VIDEO : DOLLARS_PER_MILLION;
        return Usd.of(tokens * rate / 1e6);
    }
}
