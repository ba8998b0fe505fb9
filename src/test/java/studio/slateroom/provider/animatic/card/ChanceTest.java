package studio.slateroom.provider.animatic.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void beginsApartForNeighbouringSeeds() {
        double[] first = LongStream.rangeClosed(0, 20)
                .mapToDouble(seed -> Chance.of(seed).nextDouble())
                .sorted()
                .toArray();
        assertThat(first[0]).isLessThan(0.2);
        assertThat(first[10]).isBetween(0.25, 0.75);
        assertThat(first[20]).isGreaterThan(0.8);
    }
}
