package studio.slateroom.ui.account;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.ui.fx.UiTasks;

/** What is left on the account and what was spent, in words; nothing of it while there is no key. */
public final class AccountViewModel {

    private static final Logger LOG = System.getLogger(AccountViewModel.class.getName());

    private final AccountPorts ports;
    private final UiTasks tasks;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper keyed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper balance = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper today = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper project = new ReadOnlyStringWrapper("");
    private String projectId = "";

    /** A view model that knows nothing yet. */
    public AccountViewModel(AccountPorts ports, UiTasks tasks, Texts texts) {
        this.ports = ports;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Whether there is anything to show. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there is a key. */
    public ReadOnlyBooleanProperty keyedProperty() {
        return keyed.getReadOnlyProperty();
    }

    /** What is left, or that there is no key. */
    public ReadOnlyStringProperty balanceProperty() {
        return balance.getReadOnlyProperty();
    }

    /** Why it does not say what is left, else what a click does. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** What was spent today. */
    public ReadOnlyStringProperty todayProperty() {
        return today.getReadOnlyProperty();
    }

    /** What was spent in the open project. */
    public ReadOnlyStringProperty projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** Another project is open. */
    public void open(String project) {
        projectId = project;
        refresh();
    }

    /** Asks everything anew; what was shown stays until the answers are there. */
    public void refresh() {
        refresh(ports.balance());
    }

    /**
     * The same where somebody has just asked the service what is left, so that it is not asked again.
     *
     * @param answered gives or throws what the service said; only called while there is a key
     */
    public void refresh(BalanceCall answered) {
        String open = projectId;
        tasks.runLatest(this, () -> ask(open, answered), this::show);
    }

    private Answer ask(String open, BalanceCall call) {
        Optional<Usd> left = Optional.empty();
        Optional<Message> trouble = Optional.empty();
        boolean found = true;
        try {
            found = ports.key().current().isPresent();
            if (found) {
                left = call.ask();
            }
        } catch (Exception e) {
            LOG.log(Level.DEBUG, "the balance is not known", e);
            trouble = Optional.of(Explained.of(e, "account.balance.broken"));
        }
        return new Answer(
                found, left, trouble, ports.today().get(), ports.inProject().apply(open));
    }

    private void show(Answer answer) {
        keyed.set(answer.keyed());
        shown.set(answer.keyed() || ports.wanted().getAsBoolean());
        today.set(texts.get("account.today", answer.today()));
        project.set(texts.get("account.project", answer.inProject()));
        if (answer.keyed()) {
            balance.set(answer.left()
                    .map(left -> texts.get("account.balance", left))
                    .orElseGet(() -> texts.get("account.balance.unknown")));
            hint.set(answer.trouble().map(texts::get).orElseGet(() -> texts.get("account.balance.hint")));
        } else {
            balance.set(texts.get("account.noKey"));
            hint.set(texts.get("account.noKey.hint"));
        }
    }

    /** What the service and the ledger say. */
    private record Answer(boolean keyed, Optional<Usd> left, Optional<Message> trouble, Usd today, Usd inProject) {}
}
