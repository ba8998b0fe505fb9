package studio.slateroom.jobs.spending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
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
     * What a clip is offered for.
     *
     * @param quote the price; empty where it is not known
     * @param exact whether the service should ask just that
     */
    public record Offer(Optional<Quote> quote, boolean exact) {}

    /**
     * What a request will cost.
     *
     * @param referenceVideo how long the attached clips play together, as far as that is known
     * @throws studio.slateroom.jobs.JournalException when the ledger cannot be read
     */
    public Offer offer(VideoModel model, GenerationRequest request, Duration referenceVideo) {
        CostEstimate listed = CostEstimate.of(model, request, referenceVideo);
        CostEstimate now = correction(model, request).map(listed::corrected).orElse(listed);
        Optional<Quote> quote =
                now.price().flatMap(price -> listed.price().map(listPrice -> new Quote(price, listPrice)));
        return new Offer(quote, now.exact());
    }

    private Optional<PriceCorrection> correction(VideoModel model, GenerationRequest request) {
        String resolution = new ClipBrief(model, request).resolution();
        List<PriceCorrection.Receipt> receipts = ledger.receipts(model.slug()).stream()
                .filter(spending -> spending.resolution().equals(resolution))
                .flatMap(spending -> spending.quote().stream()
                        .flatMap(quote -> spending.cost().stream()
                                .map(cost -> new PriceCorrection.Receipt(quote.listPrice(), cost))))
                .toList();
        return PriceCorrection.of(receipts);
    }
}
