package studio.slateroom.provider.segmind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A keyring can take seconds to answer, and the profile is asked for while the window opens. */
class ProfileTest {

    @TempDir
    Path folder;

    @Test
    void looksNoKeyUpForItsProfile() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        try (SegmindRig rig = new SegmindRig(folder)) {
            rig.connection = new SegmindConnection(
                    () -> {
                        lookups.incrementAndGet();
                        return Optional.empty();
                    },
                    rig.connection.base(),
                    rig.connection.uploads(),
                    SegmindConnection.Protocol.V2,
                    3,
                    SegmindConnection.POLL_INTERVAL);

            assertThat(rig.provider.profile().jobsAtOnce()).isEqualTo(3);
            assertThat(lookups).hasValue(0);

            assertThat(SegmindRig.fault(rig::submit)).isNotNull();
            assertThat(lookups).hasPositiveValue();
        }
    }
}
