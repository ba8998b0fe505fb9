package studio.slateroom.provider.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailRuleTest {

    @Test
    void readsStatusesAndSpoiltAnswers() {
        assertThat(FailRule.parse("submit:500").failure()).isEqualTo(new Failure.Status(500, false));
        assertThat(FailRule.parse("submit:403").failure()).isEqualTo(new Failure.Status(403, false));
        assertThat(FailRule.parse("submit:410@1").failure()).isEqualTo(new Failure.Status(410, false));
        assertThat(FailRule.parse("v1:504+@1").failure()).isEqualTo(new Failure.Status(504, true));
        assertThat(FailRule.parse("Download:CUT@2").failure()).isEqualTo(new Failure.Cut());
        assertThat(FailRule.parse("v1:hang").scope()).isEqualTo(FailScope.V1);
    }

    @Test
    void strikesTheCallsThatAreNumbered() {
        assertThat(struck("poll:503@2-3,6", 8)).containsExactly(2, 3, 6);
        assertThat(struck("poll:503@7-", 8)).containsExactly(7, 8);
        assertThat(struck("poll:503@1", 8)).containsExactly(1);
        assertThat(struck("poll:503", 3)).containsExactly(1, 2, 3);
        assertThat(struck("submit:503", 3)).isEmpty();
    }

    @Test
    void strikesByChanceInTheSameWayEachTime() {
        List<Integer> struck = struck("poll:503@0.1", 1000);

        assertThat(struck).hasSizeBetween(60, 140).isEqualTo(struck("poll:503@0.1", 1000));
        assertThat(struck("poll:503@0.0", 100)).isEmpty();
        assertThat(struck("poll:503@1.0", 100)).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "submit",
                "submit:",
                "submit:501",
                "submit:418",
                "submit:403+",
                "submit:explode",
                "all:500",
                "poll:503@",
                "poll:503@x",
                "poll:503@1.5",
                "poll:503@2-x",
                "poll:503@,",
                "poll:503@1-2-3",
                "poll:hang+",
                "poll:503@0.1.2"
            })
    void refusesWhatIsNoRule(String text) {
        assertThatThrownBy(() -> FailRule.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> struck(String rule, int calls) {
        FailRules rules = new FailRules(List.of(FailRule.parse(rule)), 1);
        return IntStream.rangeClosed(1, calls)
                .filter(call -> !rules.next(FailScope.POLL).equals(Optional.empty()))
                .boxed()
                .toList();
    }
}
