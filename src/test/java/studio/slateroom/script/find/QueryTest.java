package studio.slateroom.script.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

class QueryTest {

    private static final String TEXT = "Car one. The car, two cars.";

    @Test
    void findsEveryPlaceWhateverItsCapitals() throws QueryException {
        assertThat(new Query("car", false, false).find(TEXT)).hasSize(3).contains(new TextSpan(13, 16));
        assertThat(new Query("car", true, false).find(TEXT)).hasSize(2);
        assertThat(new Query("", false, false).find(TEXT)).isEmpty();
    }

    @Test
    void takesSignsOfPatternsAsTheyAreUnlessAskedOtherwise() throws QueryException {
        assertThat(new Query("c.r", false, false).find(TEXT)).isEmpty();
        assertThat(new Query("c.r", false, true).find(TEXT)).hasSize(3);
        assertThat(new Query("x*", false, true).find(TEXT)).isEmpty();
    }

    @Test
    void putsInWhatAGroupFound() throws QueryException {
        assertThat(new ScriptEdit(new Query("(\\d)s–(\\d)s", false, true).replacements("a 1s–2s b 3s–4s", "$1-$2秒"))
                        .apply("a 1s–2s b 3s–4s"))
                .isEqualTo("a 1-2秒 b 3-4秒");
        assertThat(new Query("two", false, false).replacements(TEXT, "$1"))
                .containsExactly(new TextEdit(new TextSpan(18, 21), "$1"));
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        assertThatThrownBy(() -> new Query("(", false, true).find(TEXT))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.message().key()).isEqualTo("find.fault.pattern"));
        assertThatThrownBy(() -> new Query("car", false, true).replacements(TEXT, "$7"))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.message().key()).isEqualTo("find.fault.replacement"));
    }

    @Test
    void givesUpOnAPatternThatWouldNeverEnd() {
        assertThatThrownBy(() -> new Query("(a|aa)+\\1c", false, true).find("a".repeat(80)))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.message().key()).isEqualTo("find.fault.slow"));
    }
}
