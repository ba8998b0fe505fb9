package studio.slateroom.media.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {

    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 44_100, 48_000})
    void keepsAToneAsItIs(int rate) {
        short[] tone = new short[rate];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) (10_000 * StrictMath.sin(2 * StrictMath.PI * 1_000 * i / rate));
        }
        short[] stereo = Resampling.toStereo(tone, rate);
        assertThat(stereo).hasSize(2 * 48_000);
        double worst = 0;
        for (int i = 1_000; i < 47_000; i++) {
            double wanted = 10_000 * StrictMath.sin(2 * StrictMath.PI * 1_000 * i / 48_000);
            worst = Math.max(worst, Math.abs(stereo[2 * i] - wanted));
        }
        assertThat(worst).as("error of 10000").isLessThan(60);
    }
}
