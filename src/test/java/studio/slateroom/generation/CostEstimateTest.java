package studio.slateroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.Usd;

class CostEstimateTest {

    private static final ModelCatalog CATALOG = CatalogReader.bundled();

    /** Counted by the service for 720p at 16:9. */
    @ParameterizedTest
    @CsvSource({"4, 0, 87300", "15, 0, 324900", "4, 4, 173700"})
    void countsTokensAsTheServiceDoes(int seconds, int reference, long tokens) {
        Map<String, ParameterValue> values = new HashMap<>(Map.of("duration", Requests.whole(seconds)));
        if (reference > 0) {
            values.put("reference_videos", Requests.files(1));
        }

        assertThat(estimate("seedance-2.0", values, reference).tokens()).isEqualTo(tokens);
    }

    /** The published prices a second are rounded and of some length of their own. */
    @ParameterizedTest
    @CsvSource({
        "seedance-2.0, 480p, 16:9, true, 0.0703",
        "seedance-2.0, 480p, 1:1, true, 0.0672",
        "seedance-2.0, 480p, 4:3, true, 0.0691",
        "seedance-2.0, 720p, 16:9, true, 0.1512",
        "seedance-2.0, 720p, 4:3, true, 0.1522",
        "seedance-2.0, 720p, 21:9, false, 0.1519",
        "seedance-2.0, 1080p, 16:9, true, 0.34",
        "seedance-2.0, 4k, 16:9, true, 1.3721",
        "seedance-2.0-fast, 480p, 16:9, true, 0.028",
        "seedance-2.0-fast, 720p, 16:9, true, 0.0605",
        "seedance-2.0-mini, 480p, 16:9, true, 0.0176",
        "seedance-2.0-mini, 720p, 16:9, true, 0.0378",
        "seedance-2.5, 480p, 16:9, true, 0.1065",
        "seedance-2.5, 480p, 1:1, true, 0.1018",
        "seedance-2.5, 480p, 4:3, true, 0.1046",
        "seedance-2.5, 720p, 16:9, true, 0.2389",
        "seedance-2.5, 720p, 21:9, false, 0.2401",
        "seedance-2.5, 1080p, 16:9, true, 0.5876",
        "seedance-1.5-pro, 720p, 16:9, false, 0.026",
        "seedance-1.5-pro, 720p, 16:9, true, 0.052",
    })
    void asksThePublishedPrices(String slug, String resolution, String ratio, boolean sound, double aSecond) {
        for (int seconds : new int[] {5, 10}) {
            CostEstimate estimate = estimate(
                    slug,
                    Map.of(
                            "duration", Requests.whole(seconds),
                            "resolution", Requests.text(resolution),
                            "aspect_ratio", Requests.text(ratio),
                            "generate_audio", Requests.flag(sound)),
                    0);

            assertThat(estimate.price().orElseThrow().dollars().doubleValue())
                    .isCloseTo(aSecond * seconds, withPercentage(1.5));
            assertThat(estimate.exact()).isTrue();
        }
    }

    @Test
    void asksForTheSecondsOfAReferenceClipToo() {
        CostEstimate estimate = estimate(
                "seedance-2.5", Map.of("duration", Requests.whole(4), "reference_videos", Requests.files(2)), 6);

        assertThat(estimate.price()).contains(Usd.of(10 * 0.1429));
        assertThat(estimate.exact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seedance-pro", "seedance-1.0-pro-fast"})
    void doesNotGuessAnUnknownPrice(String slug) {
        CostEstimate estimate = estimate(slug, Map.of(), 0);

        assertThat(estimate.price()).isEmpty();
        assertThat(estimate.exact()).isFalse();
        assertThat(estimate.tokens()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"seedance-2.0-fast, 720p", "seedance-2.0-mini, 480p", "seedance-2.5, 1080p"})
    void doesNotGuessWhatAReferenceClipCostsWhereThatIsNotPublished(String slug, String resolution) {
        Map<String, ParameterValue> values =
                Map.of("resolution", Requests.text(resolution), "reference_videos", Requests.files(1));

        assertThat(estimate(slug, values, 4).price()).isEmpty();
    }

    @Test
    void takesTheCommonestShapeWhereTheShapeIsStillOpen() {
        CostEstimate open = estimate("seedance-2.0", Map.of("aspect_ratio", Requests.text("adaptive")), 0);
        CostEstimate wide = estimate("seedance-2.0", Map.of(), 0);

        assertThat(open.price()).isEqualTo(wide.price());
        assertThat(open.exact()).isFalse();
        assertThat(wide.exact()).isTrue();
    }

    @Test
    void hasAPriceOrNoneForEverythingThatCanBeChosen() {
        for (VideoModel model : CATALOG.models()) {
            model.frameSizes()
                    .forEach((resolution, sizes) -> sizes.keySet()
                            .forEach(ratio -> assertThat(estimate(
                                                    model.slug(),
                                                    Map.of(
                                                            "resolution", Requests.text(resolution),
                                                            "aspect_ratio", Requests.text(ratio)),
                                                    0)
                                            .price()
                                            .isPresent())
                                    .isEqualTo(!model.rates().isEmpty())));
        }
    }

    @Test
    void followsWhatReceiptsSay() {
        CostEstimate estimate = new CostEstimate(1000, Optional.of(Usd.of(1.5)), true);

        assertThat(estimate.corrected(new PriceCorrection(0.5)))
                .isEqualTo(new CostEstimate(1000, Optional.of(Usd.of(0.75)), false));
        assertThat(estimate.corrected(new PriceCorrection(1.001)).exact()).isTrue();
    }

    private static CostEstimate estimate(String slug, Map<String, ParameterValue> values, int referenceSeconds) {
        VideoModel model = CATALOG.find(slug).orElseThrow();
        return CostEstimate.of(model, Requests.of(model, values), Duration.ofSeconds(referenceSeconds));
    }
}
