package studio.slateroom.jobs.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.platform.Usd;

class PriceTableTest {

    private static final GenerationRequest REQUEST = Requests.of(
            Requests.SEEDANCE_2,
            Map.of(
                    "prompt",
                    Requests.text("A quay."),
                    "reference_videos",
                    new ParameterValue.Files(List.of(new AttachedFile(
                            Path.of("walk.mp4"), "walk", Optional.of(URI.create("https://example.org/walk.mp4")))))));

    private final MemorySpendLedger ledger = new MemorySpendLedger();
    private final PriceTable prices = new PriceTable(ledger);

    @Test
    void learnsNothingFromTheReceiptOfAnEstimateThatWasTooLow() {
        Optional<Duration> known = Optional.of(Duration.ofSeconds(10));
        PriceTable.Offer before = prices.offer(Requests.SEEDANCE_2, REQUEST, known);
        PriceTable.Offer open = prices.offer(Requests.SEEDANCE_2, REQUEST, Optional.empty());
        assertThat(open.certainty()).isEqualTo(PriceTable.Certainty.AT_LEAST);

        String resolution = new ClipBrief(Requests.SEEDANCE_2, REQUEST).resolution();
        ledger.enter(new Spending(
                "job", 1, "", REQUEST.model(), resolution, Instant.EPOCH, open.quote(), Optional.of(Usd.of(50))));

        assertThat(prices.offer(Requests.SEEDANCE_2, REQUEST, known)).isEqualTo(before);
    }
}
