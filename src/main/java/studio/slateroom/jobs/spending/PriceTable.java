package studio.slateroom.jobs.spending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.CostEstimate;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.PriceCorrection;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Usd;

/** What clips will cost: the catalogue's prices in the light of the receipts. */
public final class PriceTable {

    private final SpendLedger ledger;

    /** Prices that this ledger's receipts correct. */
    public PriceTable(SpendLedger ledger) {
        this.ledger = ledger;
    }

    /** How far a price can be relied on. */
    public enum Certainty {
        /** The service should ask just that. */
        EXACT,
        /** The service may ask a little more or less. */
        ABOUT,
        /** An attached clip is paid for too whose length is not known. */
        AT_LEAST,
        /** There is no price. */
        NOT_KNOWN
    }

    /**
     * What a clip is offered for.
     *
     * @param quote the price; empty where it is not known
     * @param certainty how far it can be relied on
     */
    public record Offer(Optional<Quote> quote, Certainty certainty) {

        /** A price that nobody knows. */
        public static final Offer NOT_KNOWN = new Offer(Optional.empty(), Certainty.NOT_KNOWN);
    }

    /**
     * What a request will cost.
     *
     * @param referenceVideo how long the attached clips play together; empty where that is not known of each
     * @throws studio.slateroom.jobs.JournalException when the ledger cannot be read
     */
    public Offer offer(VideoModel model, GenerationRequest request, Optional<Duration> referenceVideo) {
        CostEstimate listed = CostEstimate.of(model, request, referenceVideo.orElse(Duration.ZERO));
        CostEstimate now = correction(model, request).map(listed::corrected).orElse(listed);
        boolean complete = referenceVideo.isPresent()
                || new ClipBrief(model, request).references(MediaKind.VIDEO).isEmpty();
        // The receipt of an estimate that is too low says nothing on prices; one of nothing corrects none.
        return now.price()
                .map(price ->
                        new Quote(price, listed.price().filter(_ -> complete).orElse(Usd.ZERO)))
                .map(quote -> new Offer(Optional.of(quote), certainty(complete, now.exact())))
                .orElse(Offer.NOT_KNOWN);
    }

    private static Certainty certainty(boolean complete, boolean exact) {
        if (!complete) {
            return Certainty.AT_LEAST;
        }
        return exact ? Certainty.EXACT : Certainty.ABOUT;
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
