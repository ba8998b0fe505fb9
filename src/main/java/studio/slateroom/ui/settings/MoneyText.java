package studio.slateroom.ui.settings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;

/** An amount of dollars that may be left empty, as it is typed. What makes no sense changes nothing. */
public final class MoneyText {

    private static final Pattern AMOUNT = Pattern.compile("\\$?\\s*(\\d{1,6}(?:\\.\\d{1,2})?)");

    private final StringProperty text;
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    MoneyText(Optional<Usd> amount, Consumer<Optional<Usd>> changed, Texts texts) {
        text = new SimpleStringProperty(amount.map(MoneyText::plain).orElse(""));
        text.addListener((_, _, typed) -> {
            String stripped = typed.strip();
            Optional<Usd> read = read(stripped);
            boolean sensible = stripped.isEmpty() || read.isPresent();
            problem.set(sensible ? Optional.empty() : Optional.of(texts.get("settings.limits.malformed")));
            if (sensible) {
                changed.accept(read);
            }
        });
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private static Optional<Usd> read(String typed) {
        var match = AMOUNT.matcher(typed);
        return match.matches() ? Optional.of(Usd.of(new BigDecimal(match.group(1)))) : Optional.empty();
    }

    private static String plain(Usd amount) {
        BigDecimal dollars = amount.dollars().stripTrailingZeros();
        return dollars.setScale(dollars.scale() <= 0 ? 0 : Math.max(2, dollars.scale()))
                .toPlainString();
    }
}
