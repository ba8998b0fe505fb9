package studio.slateroom.settings.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceKeyTest {

    private static final Secret KEY = Secret.parse("SG_0123abcd").orElseThrow();

    private final FakeKeyStore store = new FakeKeyStore();

    @Test
    void isTheOneThatIsKept() throws Exception {
        store.store(KEY);
        ServiceKey key = new ServiceKey(Map.of("SEGMIND_API_KEY", " "), store);

        assertThat(key.current()).isEqualTo(Optional.of(KEY));
        assertThat(key.isGiven()).isFalse();
    }

    @Test
    void isTheOneOfTheEnvironmentBeforeTheOneThatIsKept() throws Exception {
        store.store(KEY);
        ServiceKey key = new ServiceKey(Map.of("SEGMIND_API_KEY", "SG_given"), store);

        assertThat(key.current()).isEqualTo(Secret.parse("SG_given"));
        assertThat(key.isGiven()).isTrue();
        assertThat(store.reads()).isZero();
    }

    @Test
    void isLookedUpOnce() throws Exception {
        ServiceKey key = new ServiceKey(Map.of(), store);
        key.current();
        key.current();

        assertThat(store.reads()).isEqualTo(1);
    }

    @Test
    void changesWithWhatIsKept() throws Exception {
        ServiceKey key = new ServiceKey(Map.of(), store);
        assertThat(key.current()).isEmpty();
        key.keep(KEY);
        assertThat(key.current()).isEqualTo(Optional.of(KEY));
        key.remove();
        assertThat(key.current()).isEmpty();
    }

    @Test
    void staysAsItIsWhenANewOneCannotBeKept() throws Exception {
        ServiceKey key = new ServiceKey(Map.of(), store);
        key.keep(KEY);
        store.breakDown();

        assertThatThrownBy(() -> key.keep(Secret.parse("SG_new").orElseThrow())).isInstanceOf(KeyStoreException.class);
        assertThat(key.current()).isEqualTo(Optional.of(KEY));
    }
}
