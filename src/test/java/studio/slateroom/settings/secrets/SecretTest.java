package studio.slateroom.settings.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    @Test
    void takesAPastedKeyWithoutTheSpaceAroundIt() {
        assertThat(Secret.parse("  SG_0123abcd\r\n").orElseThrow().reveal()).isEqualTo("SG_0123abcd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "SG_01 23", "SG_01\nHost: evil", "SG_é", "SG_\u0000"})
    void takesNothingThatCannotBeAKey(String text) {
        assertThat(Secret.parse(text)).isEmpty();
    }

    @Test
    void printsAsDots() {
        assertThat(Secret.parse("SG_0123abcd")).asString().doesNotContain("SG_").contains("••••");
    }
}
