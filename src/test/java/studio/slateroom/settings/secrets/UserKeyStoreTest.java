package studio.slateroom.settings.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserKeyStoreTest {

    private static final Secret KEY = Secret.parse("SG_0123abcd").orElseThrow();
    private static final Secret OTHER = Secret.parse("SG_other").orElseThrow();

    @TempDir
    Path folder;

    private final FakeKeyStore keyring = new FakeKeyStore();
    private OwnerOnlyFile file;

    @BeforeEach
    void open() {
        file = new OwnerOnlyFile(folder.resolve("segmind.key"));
    }

    @Test
    void keepsTheKeyInTheKeyring() throws Exception {
        UserKeyStore store = new UserKeyStore(() -> Optional.of(keyring), file);
        store.store(KEY);

        assertThat(store.read()).isEqualTo(Optional.of(KEY));
        assertThat(store.place()).isEqualTo(keyring.place());
        assertThat(file.read()).isEmpty();
    }

    @Test
    void keepsItInTheFileWhereThereIsNoKeyring() throws Exception {
        UserKeyStore store = new UserKeyStore(Optional::empty, file);
        assertThat(store.place()).isEqualTo(file.place());
        store.store(KEY);

        assertThat(store.read()).isEqualTo(Optional.of(KEY));
        assertThat(file.read()).isEqualTo(Optional.of(KEY));
    }

    @Test
    void keepsItInTheFileWhereTheKeyringTakesNone() throws Exception {
        keyring.breakDown();
        UserKeyStore store = new UserKeyStore(() -> Optional.of(keyring), file);
        store.store(KEY);

        assertThat(store.read()).isEqualTo(Optional.of(KEY));
        assertThat(store.place()).isEqualTo(file.place());
    }

    @Test
    void leavesNoOldKeyInTheFileOnceTheKeyringTakesOne() throws Exception {
        file.store(OTHER);
        UserKeyStore store = new UserKeyStore(() -> Optional.of(keyring), file);
        store.store(KEY);

        assertThat(file.read()).isEmpty();
        assertThat(store.read()).isEqualTo(Optional.of(KEY));
    }

    @Test
    void forgetsTheKeyInBothPlaces() throws Exception {
        keyring.store(OTHER);
        file.store(KEY);
        UserKeyStore store = new UserKeyStore(() -> Optional.of(keyring), file);
        store.remove();

        assertThat(store.read()).isEmpty();
    }

    @Test
    void saysThatAKeyringDoesNotAnswer() {
        keyring.breakDown();

        assertThatThrownBy(() -> new UserKeyStore(() -> Optional.of(keyring), file).read())
                .isInstanceOf(KeyStoreException.class);
    }

    @Test
    void keepsTheKeyOfAPortableProgramInItsFolder() {
        UserKeyStore store = UserKeyStore.forSegmind(Map.of("SLATEROOM_HOME", folder.toString()), folder);

        assertThat(store.place()).isEqualTo(file.place());
    }
}
