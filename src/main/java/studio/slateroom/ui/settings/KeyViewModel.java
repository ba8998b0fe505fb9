package studio.slateroom.ui.settings;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.settings.secrets.Place;
import studio.slateroom.settings.secrets.Secret;
import studio.slateroom.settings.secrets.ServiceKey;
import studio.slateroom.ui.account.BalanceCall;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.settings.KeyRemark.Mood;

/** The key: typed, kept, checked with the free question for the balance, removed. */
public final class KeyViewModel {

    private static final Logger LOG = System.getLogger(KeyViewModel.class.getName());

    private final ServiceKey key;
    private final BalanceCall balance;
    private final Consumer<BalanceCall> changed;
    private final UiTasks tasks;
    private final Texts texts;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<KeyRemark> remark = new ReadOnlyObjectWrapper<>(KeyRemark.NOTHING);

    /**
     * A view model of this key.
     *
     * @param balance checks the key that is kept
     * @param changed is told when there is another key, or none, and whenever one was checked; it gets what the service
     *     said, so that nobody has to ask it again
     */
    public KeyViewModel(
            ServiceKey key, BalanceCall balance, Consumer<BalanceCall> changed, UiTasks tasks, Texts texts) {
        this.key = key;
        this.balance = balance;
        this.changed = changed;
        this.tasks = tasks;
        this.texts = texts;
        typed.subscribe(() -> remark.set(KeyRemark.NOTHING));
    }

    /** What is typed in place of the key that is kept. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** Whether what is typed can be read. */
    public BooleanProperty revealedProperty() {
        return revealed;
    }

    /** Whether there is a key. */
    public ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Where the key is, or would be, in a sentence. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What came of the last thing that was asked. */
    public ReadOnlyObjectProperty<KeyRemark> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Whether the environment gives the key, which is then not to be changed here. */
    public boolean isGiven() {
        return key.isGiven();
    }

    /** Looks the key up. What was typed before is forgotten. */
    public void open() {
        typed.set("");
        revealed.set(false);
        attempt(() -> Optional.empty(), _ -> remark.set(KeyRemark.NOTHING));
    }

    /** Keeps what is typed, if anything is, and asks for the balance with it. */
    public void check() {
        if (typed.get().isBlank()) {
            if (kept.get()) {
                attempt(this::ask, this::tellBalance);
            }
            return;
        }
        Optional<Secret> fresh = Secret.parse(typed.get());
        if (fresh.isEmpty()) {
            remark.set(new KeyRemark(Mood.BAD, texts.get("settings.key.malformed")));
            return;
        }
        attempt(() -> keep(fresh.get()), this::tellBalance);
    }

    private Optional<Usd> keep(Secret fresh) throws Exception {
        key.keep(fresh);
        // From here on it is kept, whatever the service says of it.
        tasks.thread().run(() -> {
            kept.set(true);
            typed.set("");
            revealed.set(false);
        });
        return ask();
    }

    private Optional<Usd> ask() throws Exception {
        try {
            Optional<Usd> left = balance.ask();
            handOn(() -> left);
            return left;
        } catch (Exception e) {
            handOn(() -> {
                throw e;
            });
            throw e;
        }
    }

    private void handOn(BalanceCall answered) {
        tasks.thread().run(() -> changed.accept(answered));
    }

    /** Forgets the key that is kept. */
    public void remove() {
        attempt(
                () -> {
                    key.remove();
                    return Optional.empty();
                },
                _ -> {
                    typed.set("");
                    changed.accept(Optional::empty);
                    remark.set(new KeyRemark(Mood.PLAIN, texts.get("settings.key.removed")));
                });
    }

    private void tellBalance(Optional<Usd> left) {
        remark.set(new KeyRemark(
                Mood.GOOD,
                left.map(amount -> texts.get("settings.key.balance", amount))
                        .orElseGet(() -> texts.get("settings.key.keptOnly"))));
    }

    /** Does what was asked, then looks where the key is now. */
    private void attempt(Callable<Optional<Usd>> work, Consumer<Optional<Usd>> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        remark.set(KeyRemark.NOTHING);
        tasks.run(
                work,
                result -> {
                    done.accept(result);
                    look();
                },
                e -> {
                    tell(e);
                    look();
                });
    }

    private void look() {
        tasks.run(() -> new Found(key.current().isPresent(), key.place()), this::show, this::tell);
    }

    private void show(Found found) {
        kept.set(found.kept());
        place.set(sentence(found));
        busy.set(false);
    }

    private String sentence(Found found) {
        if (key.isGiven()) {
            return texts.get("settings.key.given", ServiceKey.VARIABLE);
        }
        return switch (found.place()) {
            case Place.OsKeyring(String name) ->
                texts.get(found.kept() ? "settings.key.inKeyring" : "settings.key.intoKeyring", name);
            case Place.OwnerFile(var path) ->
                texts.get(found.kept() ? "settings.key.inFile" : "settings.key.intoFile", path.toString());
        };
    }

    private void tell(Exception e) {
        LOG.log(Level.DEBUG, "the key could not be used", e);
        busy.set(false);
        remark.set(new KeyRemark(Mood.BAD, texts.get(Explained.of(e, "settings.key.fault.broken"))));
    }

    private record Found(boolean kept, Place place) {}
}
