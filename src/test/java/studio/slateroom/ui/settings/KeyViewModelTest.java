package studio.slateroom.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.settings.secrets.FakeKeyStore;
import studio.slateroom.settings.secrets.Secret;
import studio.slateroom.settings.secrets.ServiceKey;
import studio.slateroom.ui.account.BalanceCall;
import studio.slateroom.ui.account.FakeBalance;
import studio.slateroom.ui.fx.InlineTasks;
import studio.slateroom.ui.settings.KeyRemark.Mood;

class KeyViewModelTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final FakeKeyStore store = new FakeKeyStore();
    private final FakeBalance balance = new FakeBalance();
    private final List<BalanceCall> changes = new ArrayList<>();
    private ServiceKey key = new ServiceKey(Map.of(), store);
    private KeyViewModel model = model();

    @Test
    void saysWhereAKeyWillBeKept() {
        model.open();

        assertThat(model.keptProperty().get()).isFalse();
        assertThat(model.placeProperty().get()).contains("Keychain");
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(balance.calls()).isZero();
    }

    @Test
    void keepsAKeyAndSaysWhatIsLeft() throws Exception {
        model.open();
        model.typedProperty().set(" SG_0123abcd\n");
        model.check();

        assertThat(key.current()).isEqualTo(Secret.parse("SG_0123abcd"));
        assertThat(model.remarkProperty().get())
                .isEqualTo(new KeyRemark(Mood.GOOD, "The key works. $23.41 is left on the account."));
        assertThat(model.typedProperty().get()).isEmpty();
        assertThat(model.keptProperty().get()).isTrue();
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().ask()).contains(Usd.of(23.41));
        assertThat(balance.calls()).isOne();
    }

    @Test
    void saysWhyAKeyIsNotTaken() {
        balance.fail("provider.fault.badKey");
        model.open();
        model.typedProperty().set("SG_wrong");
        model.check();

        assertThat(model.remarkProperty().get()).isEqualTo(new KeyRemark(Mood.BAD, texts.get("provider.fault.badKey")));
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(changes)
                .singleElement()
                .satisfies(answered -> assertThatThrownBy(answered::ask).isInstanceOf(Explained.class));
        assertThat(balance.calls()).isOne();
    }

    @Test
    void asksNobodyAboutWhatCannotBeAKey() throws Exception {
        model.open();
        model.typedProperty().set("my key");
        model.check();

        assertThat(model.remarkProperty().get().mood()).isEqualTo(Mood.BAD);
        assertThat(model.remarkProperty().get().sentence()).doesNotContain("my key");
        assertThat(key.current()).isEmpty();
        assertThat(balance.calls()).isZero();
    }

    @Test
    void checksTheKeyThatIsKept() throws Exception {
        store.store(Secret.parse("SG_1").orElseThrow());
        model.open();
        model.check();

        assertThat(balance.calls()).isEqualTo(1);
        assertThat(model.remarkProperty().get().mood()).isEqualTo(Mood.GOOD);
    }

    @Test
    void removesTheKey() throws Exception {
        store.store(Secret.parse("SG_1").orElseThrow());
        model.open();
        model.remove();

        assertThat(store.read()).isEqualTo(Optional.empty());
        assertThat(model.keptProperty().get()).isFalse();
        assertThat(changes).hasSize(1);
    }

    @Test
    void saysThatTheKeyCannotBeKept() {
        model.open();
        store.breakDown();
        model.typedProperty().set("SG_1");
        model.check();

        assertThat(model.remarkProperty().get().mood()).isEqualTo(Mood.BAD);
        assertThat(model.remarkProperty().get().sentence()).contains("nowhere");
    }

    @Test
    void forgetsWhatWasTypedWhenItIsOpenedAgain() {
        model.open();
        model.typedProperty().set("SG_half");
        model.revealedProperty().set(true);
        model.open();

        assertThat(model.typedProperty().get()).isEmpty();
        assertThat(model.revealedProperty().get()).isFalse();
    }

    @Test
    void saysThatTheEnvironmentGivesTheKey() {
        key = new ServiceKey(Map.of("SEGMIND_API_KEY", "SG_given"), store);
        model = model();
        model.open();

        assertThat(model.isGiven()).isTrue();
        assertThat(model.placeProperty().get()).contains("SEGMIND_API_KEY").doesNotContain("SG_given");
    }

    private KeyViewModel model() {
        return new KeyViewModel(key, balance, changes::add, new InlineTasks().tasks(), texts);
    }
}
