package studio.slateroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Usd;

class PriceCorrectionTest {

    @Test
    void saysNothingWithoutReceipts() {
        assertThat(factor()).isEmpty();
        assertThat(PriceCorrection.of(List.of(new PriceCorrection.Receipt(Usd.ZERO, Usd.of(1)))))
                .isEmpty();
        assertThat(PriceCorrection.of(List.of(new PriceCorrection.Receipt(Usd.of(1), Usd.ZERO))))
                .isEmpty();
    }

    @Test
    void takesTheMedianOfReceiptsThatAgree() {
        assertThat(factor(0.50, 0.51, 0.505).orElseThrow()).isCloseTo(0.505, offset(1e-6));
        assertThat(factor(0.50, 0.51).orElseThrow()).isCloseTo(0.505, offset(1e-6));
    }

    @Test
    void believesTheOnlyReceipt() {
        assertThat(factor(1.2).orElseThrow()).isCloseTo(1.2, offset(1e-6));
    }

    @Test
    void followsANewPriceOnceTwoReceiptsHaveIt() {
        assertThat(factor(0.5, 1.0, 1.0, 1.0)).isEmpty();
        assertThat(factor(0.5, 0.5, 1.0, 1.0, 1.0).orElseThrow()).isCloseTo(0.5, offset(1e-6));
    }

    @Test
    void forgetsWhatWasPaidLongAgo() {
        assertThat(factor(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2).orElseThrow()).isCloseTo(1, offset(1e-6));
    }

    private static Optional<Double> factor(double... newestFirst) {
        List<PriceCorrection.Receipt> receipts = DoubleStream.of(newestFirst)
                .mapToObj(factor -> new PriceCorrection.Receipt(Usd.of(1), Usd.of(factor)))
                .toList();
        return PriceCorrection.of(receipts).map(PriceCorrection::factor);
    }
}
