package studio.slateroom.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.settings.secrets.FakeKeyStore;
import studio.slateroom.settings.secrets.Secret;
import studio.slateroom.settings.secrets.ServiceKey;
import studio.slateroom.ui.fx.InlineTasks;

class AccountViewModelTest {

    private final FakeKeyStore store = new FakeKeyStore();
    private final ServiceKey key = new ServiceKey(Map.of(), store);
    private final FakeBalance balance = new FakeBalance();
    private boolean wanted;
    private Usd spent = Usd.of(1.2);
    private final AccountViewModel account = new AccountViewModel(
            new AccountPorts(
                    key,
                    balance,
                    () -> spent,
                    project -> project.equals("/films/one") ? Usd.of(3.1) : Usd.ZERO,
                    () -> wanted),
            new InlineTasks().tasks(),
            Texts.in(Locale.ENGLISH));

    @Test
    void isNotThereWithoutAKey() {
        account.refresh();

        assertThat(account.shownProperty().get()).isFalse();
        assertThat(balance.calls()).isZero();
    }

    @Test
    void saysThatThereIsNoKeyWhereClipsAreToBeOrdered() {
        wanted = true;
        account.refresh();

        assertThat(account.shownProperty().get()).isTrue();
        assertThat(account.keyedProperty().get()).isFalse();
        assertThat(account.balanceProperty().get()).isEqualTo("Segmind: no key");
    }

    @Test
    void saysWhatIsLeftAndWhatWasSpent() throws Exception {
        key.keep(Secret.parse("SG_1").orElseThrow());
        account.open("/films/one");

        assertThat(account.shownProperty().get()).isTrue();
        assertThat(account.balanceProperty().get()).isEqualTo("Segmind $23.41");
        assertThat(account.todayProperty().get()).isEqualTo("Today $1.20");
        assertThat(account.projectProperty().get()).isEqualTo("Project $3.10");

        balance.set(20);
        spent = Usd.of(4.61);
        account.refresh();
        assertThat(account.balanceProperty().get()).isEqualTo("Segmind $20.00");
        assertThat(account.todayProperty().get()).isEqualTo("Today $4.61");
    }

    @Test
    void takesAnAnswerThatSomebodyHasWithoutAskingAgain() throws Exception {
        key.keep(Secret.parse("SG_1").orElseThrow());
        account.refresh(() -> Optional.of(Usd.of(7)));

        assertThat(account.balanceProperty().get()).isEqualTo("Segmind $7.00");
        assertThat(balance.calls()).isZero();
    }

    @Test
    void saysWhyItDoesNotKnowWhatIsLeft() throws Exception {
        key.keep(Secret.parse("SG_1").orElseThrow());
        balance.fail("provider.fault.unreachable");
        account.open("/films/one");

        assertThat(account.balanceProperty().get()).isEqualTo("Segmind –");
        assertThat(account.hintProperty().get())
                .isEqualTo(Texts.in(Locale.ENGLISH).get("provider.fault.unreachable"));
        assertThat(account.projectProperty().get()).isEqualTo("Project $3.10");
    }

    @Test
    void saysThatTheKeyringDoesNotAnswer() {
        wanted = true;
        store.breakDown();
        account.refresh();

        assertThat(account.balanceProperty().get()).isEqualTo("Segmind –");
        assertThat(account.hintProperty().get()).contains("nowhere");
    }
}
