package studio.slateroom.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    /** The order of semver.org's own example, with what is easily got wrong. */
    private static final List<String> ASCENDING = List.of(
            "0.9.9",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.9",
            "1.0.10",
            "1.2.0",
            "1.10.0",
            "2.0.0",
            "10.0.0");

    @Test
    void ordersVersionsByTheirNumbersNotTheirLetters() {
        List<Version> shuffled =
                new ArrayList<>(ASCENDING.stream().map(VersionTest::version).toList());
        Collections.reverse(shuffled);
        Collections.sort(shuffled);

        assertThat(shuffled).extracting(Version::toString).isEqualTo(ASCENDING);
    }

    @Test
    void readsTagsAndLeavesTheBuildOut() {
        assertThat(version("v1.2.3")).isEqualTo(version("1.2.3"));
        assertThat(version("1.2.3+20260101")).isEqualByComparingTo(version("1.2.3"));
        assertThat(version("1.2.3-rc.1").isPreRelease()).isTrue();
        assertThat(version("1.2.3").isPreRelease()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.x", "nightly", "1.2.3-", "99999999999.0.0"})
    void refusesWhatIsNoVersion(String text) {
        assertThat(Version.parse(text)).isEmpty();
    }

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }
}
