package studio.slateroom.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.Language;
import studio.slateroom.settings.ServiceAddress;
import studio.slateroom.settings.ServiceProtocol;
import studio.slateroom.settings.ServiceSettings;
import studio.slateroom.settings.TextSize;

/**
 * The service, the limits and the looks. What is chosen counts at once; what is typed counts once it is committed, as
 * the key goes to an address and clips are bought within a limit, and half of either may make sense too.
 */
public final class SettingsViewModel {

    private final Optional<String> givenAddress;
    private final Consumer<UnaryOperator<ServiceSettings>> change;
    private final StringProperty address;
    private final ReadOnlyObjectWrapper<Optional<String>> addressProblem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ServiceProtocol> protocol;
    private final ObjectProperty<Integer> jobsAtOnce;
    private final MoneyText perDay;
    private final MoneyText perProject;
    private final ChosenLooks looks;
    private ServiceAddress counting;

    /**
     * A view model that begins with these settings.
     *
     * @param givenAddress the address that the environment puts before the one that is set, if it does
     * @param change changes the settings of the service
     * @param looks the looks, both ways
     */
    public SettingsViewModel(
            ServiceSettings settings,
            Optional<String> givenAddress,
            Consumer<UnaryOperator<ServiceSettings>> change,
            ChosenLooks looks,
            Texts texts) {
        this.givenAddress = givenAddress;
        this.change = change;
        this.looks = looks;
        counting = settings.address();
        address = new SimpleStringProperty(settings.address().toString());
        protocol = new SimpleObjectProperty<>(settings.protocol());
        jobsAtOnce = new SimpleObjectProperty<>(settings.jobsAtOnce());
        perDay =
                new MoneyText(settings.limitPerDay(), limit -> change.accept(now -> now.withLimitPerDay(limit)), texts);
        perProject = new MoneyText(
                settings.limitPerProject(), limit -> change.accept(now -> now.withLimitPerProject(limit)), texts);
        protocol.addListener((_, _, chosen) -> change.accept(now -> now.withProtocol(chosen)));
        jobsAtOnce.addListener((_, _, number) -> change.accept(now -> now.withJobsAtOnce(number)));
        address.addListener((_, _, typed) -> addressProblem.set(
                ServiceAddress.parse(typed).isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.get("settings.service.malformed"))));
    }

    /** From now on what is typed counts, wherever it makes sense. */
    public void commit() {
        ServiceAddress.parse(address.get())
                .filter(typed -> !typed.equals(counting))
                .ifPresent(typed -> {
                    counting = typed;
                    change.accept(now -> now.withAddress(typed));
                });
        perDay.commit();
        perProject.commit();
    }

    /** Where clips are ordered, as it is typed. */
    public StringProperty addressProperty() {
        return address;
    }

    /** What is wrong with the address; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<String>> addressProblemProperty() {
        return addressProblem.getReadOnlyProperty();
    }

    /** The address that counts in place of the one that is set; empty when none does. */
    public Optional<String> givenAddress() {
        return givenAddress;
    }

    /** Back to Segmind's own address. */
    public void resetAddress() {
        address.set(ServiceSettings.STANDARD.address().toString());
        commit();
    }

    /** How clips are ordered. */
    public ObjectProperty<ServiceProtocol> protocolProperty() {
        return protocol;
    }

    /** How many clips are made at a time. */
    public ObjectProperty<Integer> jobsAtOnceProperty() {
        return jobsAtOnce;
    }

    /** What may be spent a day. */
    public MoneyText perDay() {
        return perDay;
    }

    /** What may be spent in each project. */
    public MoneyText perProject() {
        return perProject;
    }

    /** How large text is. */
    public ObjectProperty<TextSize> textSizeProperty() {
        return looks.textSize();
    }

    /** The looks. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return looks.appearance();
    }

    /** The language from the next start on. */
    public ObjectProperty<Language> languageProperty() {
        return looks.language();
    }
}
