package studio.slateroom.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;

class MotionTest {

    @Test
    void movesABarOnlyWhereTheDesktopDoesNotAskForStillness() {
        assertThat(Motion.progress(ProgressBar.INDETERMINATE_PROGRESS, false)).isNegative();
        assertThat(Motion.progress(ProgressBar.INDETERMINATE_PROGRESS, true)).isZero();
    }

    @Test
    void saysHowFarSomethingHasComeInEitherCase() {
        assertThat(Motion.progress(0.4, false)).isEqualTo(0.4);
        assertThat(Motion.progress(0.4, true)).isEqualTo(0.4);
    }
}
