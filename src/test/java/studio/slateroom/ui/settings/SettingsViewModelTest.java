package studio.slateroom.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.Language;
import studio.slateroom.settings.ServiceProtocol;
import studio.slateroom.settings.ServiceSettings;
import studio.slateroom.settings.TextSize;

class SettingsViewModelTest {

    private ServiceSettings settings = ServiceSettings.STANDARD
            .withLimitPerDay(Optional.of(Usd.of(20)))
            .withLimitPerProject(Optional.of(Usd.of(7.5)));
    private final SettingsViewModel model = new SettingsViewModel(
            settings,
            Optional.empty(),
            change -> settings = change.apply(settings),
            new ChosenLooks(
                    new SimpleObjectProperty<>(Appearance.DARK),
                    new SimpleObjectProperty<>(Language.SYSTEM),
                    new SimpleObjectProperty<>(TextSize.SYSTEM)),
            Texts.in(Locale.ENGLISH));

    @Test
    void showsWhatIsSet() {
        assertThat(model.addressProperty().get()).isEqualTo("https://api.segmind.com");
        assertThat(model.perDay().textProperty().get()).isEqualTo("20");
        assertThat(model.perProject().textProperty().get()).isEqualTo("7.50");
        assertThat(model.jobsAtOnceProperty().get()).isEqualTo(2);
    }

    @Test
    void setsWhatMakesSense() {
        model.addressProperty().set("http://localhost:8787");
        model.protocolProperty().set(ServiceProtocol.V1);
        model.jobsAtOnceProperty().set(5);
        model.perDay().textProperty().set("$ 12.5");
        model.perProject().textProperty().set("");
        model.commit();

        assertThat(settings.address()).hasToString("http://localhost:8787");
        assertThat(settings.protocol()).isEqualTo(ServiceProtocol.V1);
        assertThat(settings.jobsAtOnce()).isEqualTo(5);
        assertThat(settings.limitPerDay()).isEqualTo(Optional.of(Usd.of(12.5)));
        assertThat(settings.limitPerProject()).isEmpty();
    }

    @Test
    void countsNothingThatIsStillBeingTyped() {
        ServiceSettings before = settings;
        model.addressProperty().set("https://api.segmind.co");
        model.perDay().textProperty().set("1");
        model.perProject().textProperty().set("");
        assertThat(settings).isEqualTo(before);

        model.resetAddress();
        model.perDay().textProperty().set("15");
        model.perProject().textProperty().set("8");
        model.commit();
        assertThat(settings)
                .isEqualTo(before.withLimitPerDay(Optional.of(Usd.of(15))).withLimitPerProject(Optional.of(Usd.of(8))));
    }

    @Test
    void marksAnAddressThatCannotBeUsedAndKeepsTheOneBefore() {
        model.addressProperty().set("http://example.org");
        model.commit();
        assertThat(model.addressProblemProperty().get()).isPresent();
        assertThat(settings.address()).isEqualTo(ServiceSettings.STANDARD.address());

        model.resetAddress();
        assertThat(model.addressProblemProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "-1", "1,5", "1.234", "1e3", "12345678"})
    void marksAnAmountThatMakesNoSenseAndKeepsTheOneBefore(String typed) {
        model.perDay().textProperty().set(typed);
        model.commit();

        assertThat(model.perDay().problemProperty().get())
                .contains("Write dollars, such as 20 or 7.50. $20.00 still counts.");
        assertThat(settings.limitPerDay()).isEqualTo(Optional.of(Usd.of(20)));
    }
}
