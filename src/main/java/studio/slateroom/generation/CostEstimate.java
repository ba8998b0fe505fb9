package studio.slateroom.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.catalog.Rate;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Usd;

/**
 * What a request will cost.
 *
 * @param tokens what the service counts: a token stands for 1,024 pixels of one picture
 * @param price what is asked for it; empty where the model's price is not known
 * @param exact whether the service should ask just that: not where the clip's shape is still open, a reference clip is
 *     counted in, or the price is not the service's own word
 */
public record CostEstimate(long tokens, Optional<Usd> price, boolean exact) {

    private static final int FRAMES_A_SECOND = 24;
    private static final int PIXELS_A_TOKEN = 1024;

    /** From here on a correction says that the catalogue's price is no longer the service's. */
    private static final double NOTABLE = 0.005;

    /**
     * The cost of a request that has passed {@link RequestCheck}.
     *
     * @param referenceVideo how long the attached clips play together, which is paid for too; zero where that is not
     *     known, and then the estimate is too low
     * @throws IllegalArgumentException when the model makes no clips of the request's resolution or ratio
     */
    public static CostEstimate of(VideoModel model, GenerationRequest request, Duration referenceVideo) {
        ClipBrief brief = new ClipBrief(model, request);
        FrameSize size = brief.frameSize(Optional.empty());
        boolean withVideo = !brief.references(MediaKind.VIDEO).isEmpty();
        double seconds = seconds(brief.length()) + (withVideo ? seconds(referenceVideo) : 0);
        long tokens = tokens(size, seconds);
        Optional<Rate> rate = model.rates().stream()
                .filter(one -> one.holdsFor(brief.resolution(), withVideo, brief.sound()))
                .findFirst();
        boolean certain = rate.filter(one -> !one.origin().uncertain()).isPresent();
        return new CostEstimate(
                tokens,
                rate.map(one -> price(one, tokens, seconds, brief, size)),
                certain && !withVideo && !brief.adaptive());
    }

    private static long tokens(FrameSize size, double seconds) {
        long frames = Math.round(FRAMES_A_SECOND * seconds) + 1;
        return Math.round((double) pixels(size) * frames / PIXELS_A_TOKEN);
    }

    private static Usd price(Rate rate, long tokens, double seconds, ClipBrief brief, FrameSize size) {
        return Usd.of(
                switch (rate.unit()) {
                    case MILLION_TOKENS -> rate.usd().multiply(BigDecimal.valueOf(tokens, 6));
                    case SECOND ->
                        rate.usd()
                                .multiply(BigDecimal.valueOf(seconds))
                                .multiply(BigDecimal.valueOf(pixels(size)))
                                .divide(BigDecimal.valueOf(pixels(brief.commonestSize())), 9, RoundingMode.HALF_UP);
                });
    }

    private static long pixels(FrameSize size) {
        return (long) size.width() * size.height();
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }

    /** This estimate in the light of what such clips have really cost of late. */
    public CostEstimate corrected(PriceCorrection correction) {
        return new CostEstimate(
                tokens, price.map(correction::apply), exact && Math.abs(correction.factor() - 1) < NOTABLE);
    }
}
