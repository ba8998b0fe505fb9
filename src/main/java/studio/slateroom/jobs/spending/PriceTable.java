package studio.slateroom.jobs.spending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.CostEstimate;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.PriceCorrection;

/** What clips will cost: the catalogue's prices in the light of the receipts. */
public final class PriceTable {

    private final SpendLedger ledger;

    /** Prices that this ledger's receipts correct. */
    public PriceTable(SpendLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * What a request will cost.
     *
     * @param referenceVideo how long the attached clips play together, as far as that is known
     * @throws studio.slateroom.jobs.JournalException when the ledger cannot be read
     */
    public CostEstimate estimate(VideoModel model, GenerationRequest request, Duration referenceVideo) {
        CostEstimate listed = CostEstimate.of(model, request, referenceVideo);
        return correction(model, request).map(listed::corrected).orElse(listed);
    }

    /** The same as a quote; empty where the price is not known. */
    public Optional<Quote> quote(VideoModel model, GenerationRequest request, Duration referenceVideo) {
        return estimate(model, request, referenceVideo)
                .price()
                .map(price -> new Quote(
                        price,
                        CostEstimate.of(model, request, referenceVideo).price().orElse(price)));
    }

    private Optional<PriceCorrection> correction(VideoModel model, GenerationRequest request) {
        String resolution = resolution(model, request);
        List<PriceCorrection.Receipt> receipts = ledger.receipts(model.slug()).stream()
                .filter(spending -> spending.resolution().equals(resolution))
                .flatMap(spending -> spending.quote().stream()
                        .flatMap(quote -> spending.cost().stream()
                                .map(cost -> new PriceCorrection.Receipt(quote.listPrice(), cost))))
                .toList();
        return PriceCorrection.of(receipts);
    }

    private static String resolution(VideoModel model, GenerationRequest request) {
        return model.parameter(ParameterRole.RESOLUTION).stream()
                .flatMap(parameter -> Stream.concat(
                        request.value(parameter.name()).stream(),
                        Stream.ofNullable(parameter.type().defaultValue())))
                .map(ParameterValue::toString)
                .findFirst()
                .orElse("");
    }
}
