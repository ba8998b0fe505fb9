package studio.slateroom.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.script.edit.TextEdit;

class ScriptChangeTest {

    @ParameterizedTest
    @CsvSource({"a quay, the quay", "one, one two", "aa, a", "a, aa", "'', a", "a, ''", "abcabc, abc"})
    void leadsFromOneTextToTheOther(String before, String after) {
        assertThat(ScriptChange.between(before, after).apply(before)).isEqualTo(after);
    }

    @Test
    void changesNoMoreThanItMust() {
        assertThat(ScriptChange.between("Shot 1 | 0s–4s", "Shot 1 | 0s–6s").edits())
                .extracting(TextEdit::replacement)
                .containsExactly("6");
        assertThat(ScriptChange.between("same", "same").isEmpty()).isTrue();
    }
}
