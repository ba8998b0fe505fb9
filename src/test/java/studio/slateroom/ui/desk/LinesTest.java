package studio.slateroom.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void knowsInWhichLineAPlaceLies() {
        Lines lines = Lines.of("one\n\ntwo\n");

        assertThat(lines.count()).isEqualTo(4);
        assertThat(lines.at(0)).isZero();
        assertThat(lines.at(3)).isZero();
        assertThat(lines.at(4)).isEqualTo(1);
        assertThat(lines.at(8)).isEqualTo(2);
        assertThat(lines.at(9)).isEqualTo(3);
        assertThat(lines.end(0)).isEqualTo(3);
        assertThat(lines.end(3)).isEqualTo(9);
    }

    @Test
    void givesAnEmptyTextALine() {
        assertThat(Lines.of("").count()).isEqualTo(1);
        assertThat(Lines.of("").end(0)).isZero();
    }
}
