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

/**
 * An amount of dollars that may be left empty, as it is typed. It is looked at with every key, but only counts once it
 * is committed: half an amount is an amount too. What makes no sense changes nothing.
 */
public final class MoneyText {

    private static final Pattern AMOUNT = Pattern.compile("\\$?\\s*(\\d{1,6}(?:\\.\\d{1,2})?)");

    private final StringProperty text;
    private final Consumer<Optional<Usd>> changed;
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Usd> counting;

    MoneyText(Optional<Usd> amount, Consumer<Optional<Usd>> changed, Texts texts) {
        this.changed = changed;
        counting = amount;
        text = new SimpleStringProperty(amount.map(MoneyText::plain).orElse(""));
        text.addListener(_ -> problem.set(isSensible() ? Optional.empty() : Optional.of(complaint(texts))));
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it, and what counts in its place; empty when nothing is wrong. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** From now on what is typed counts, if it makes sense. */
    void commit() {
        Optional<Usd> typed = read(text.get().strip());
        if (isSensible() && !typed.equals(counting)) {
            counting = typed;
            changed.accept(typed);
        }
    }

    private boolean isSensible() {
        String typed = text.get().strip();
        return typed.isEmpty() || read(typed).isPresent();
    }

    private String complaint(Texts texts) {
        return counting.map(limit -> texts.get("settings.limits.malformed", limit))
                .orElseGet(() -> texts.get("settings.limits.malformedNone"));
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
