package studio.slateroom.provider.animatic.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftMaskTest {

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 66, 67})
    void goesOnBeyondTheLowerEdgeWhateverTheHeight(int height) {
        Layer figure = new Layer(200, height);
        Arrays.fill(figure.pixels(), 0xFF000000);
        SoftMask mask = new SoftMask(figure, 16);
        assertThat(mask.at(100, height - 1)).isCloseTo(1, within(0.01f));
    }
}
