package studio.slateroom.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenRangeTest {

    @Test
    void namesPartedFilesOfAnEnglishRangeInTheSingular() {
        assertThat(WrittenRange.read("images 1-3"))
                .map(range -> range.write(List.of(1, 3)))
                .contains("image 1, image 3");
    }

    @Test
    void keepsAListAList() {
        assertThat(WrittenRange.read("图1、2和3"))
                .map(range -> range.write(List.of(3, 1, 5)))
                .contains("图3、1和5");
    }

    @Test
    void doesNotTakeARangeWithinAListForTwoNumbers() {
        assertThat(WrittenRange.read("图1-2和4"))
                .map(range -> range.write(List.of(3, 2, 4)))
                .contains("图3、图2、图4");
    }
}
