package studio.slateroom.settings.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javakeyring.PasswordAccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OsKeyringTest {

    private static final Secret KEY = Secret.parse("SG_0123abcd").orElseThrow();

    @Test
    void isQuicklyKnownToBeMissingWithoutASessionBus() {
        Instant begin = Instant.now();

        assertThat(OsKeyring.find(Map.of(), "Linux", "segmind")).isEmpty();
        assertThat(OsKeyring.find(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"), "Linux", "segmind"))
                .isEmpty();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void leavesNoThreadBehindThatKeepsTheProcess() throws Exception {
        OsKeyring.find(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"), "Linux", "segmind");
        OsKeyring.find(System.getenv(), "Linux", "segmind");

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().contains("DBus") && !thread.isDaemon()) {
                assertThat(thread.join(Duration.ofSeconds(5)))
                        .as(thread.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void tellsAKeyringThatFailsFromOneWithoutTheKey() {
        assertThat(OsKeyring.saysNone(
                        new PasswordAccessException("No stored credentials match Slateroom account: segmind")))
                .isTrue();
        assertThat(OsKeyring.saysNone(new PasswordAccessException("Failed to get credential. User interaction")))
                .isFalse();
    }

    /** Where a keyring answers, under a name that no program uses. */
    @Test
    void keepsReplacesAndForgetsAKey() throws Exception {
        Optional<KeyStore> found =
                OsKeyring.find(System.getenv(), System.getProperty("os.name"), "test-" + UUID.randomUUID());
        if (found.isEmpty()) {
            System.out.println("not tried: the keyring, since none answers in this session");
            return;
        }
        KeyStore keyring = found.get();
        try {
            assertThat(keyring.read()).isEmpty();
            keyring.store(Secret.parse("SG_first").orElseThrow());
            keyring.store(KEY);
            assertThat(keyring.read()).isEqualTo(Optional.of(KEY));
        } finally {
            keyring.remove();
        }
        assertThat(keyring.read()).isEmpty();
        keyring.remove();
    }
}
