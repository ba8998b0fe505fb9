package studio.slateroom.provider.emulator.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.slateroom.generation.Requests;
import studio.slateroom.platform.Usd;

class TokenTariffTest {

    private static Usd price(int seconds, double referenceSeconds) {
        return new TokenTariff()
                .price(
                        Requests.SEEDANCE_2,
                        Requests.of(Requests.SEEDANCE_2, Map.of("duration", Requests.whole(seconds))),
                        referenceSeconds);
    }

    /** 87,300, 324,900 and 173,700 tokens were measured for these three. */
    @Test
    void chargesTheMeasuredTokens() {
        assertThat(price(4, 0)).isEqualTo(Usd.of(87_300 * 7.0 / 1e6));
        assertThat(price(15, 0)).isEqualTo(Usd.of(324_900 * 7.0 / 1e6));
        assertThat(price(4, 4)).isEqualTo(Usd.of(173_700 * 4.3 / 1e6));
    }
}
